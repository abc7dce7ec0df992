package vn.eoffice.reports.port.fake;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Routing;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingRequest;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.RoutingSteps;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.routing.Verdict;

/** Carries documents from desk to desk as the BPMN does, without an engine or timers. */
public final class InMemoryRouting implements Routing, Snapshot {

    private final Clock clock;
    private final Map<DocumentId, RoutingRequest> requests = new LinkedHashMap<>();
    private final Map<String, RoutingTask> tasks = new LinkedHashMap<>();
    private RoutingSteps steps;
    private int lastTask;

    public InMemoryRouting(Clock clock) {
        this.clock = clock;
    }

    /** What the workflow's delegates call; set before the first start. */
    public void connect(RoutingSteps useCase) {
        this.steps = useCase;
    }

    @Override
    public void start(RoutingRequest request) {
        requests.put(request.document(), request);
        if (request.reviewer() == null) {
            arrive(request.document(), RoutingStep.APPROVAL, request.signer());
        } else {
            arrive(request.document(), RoutingStep.REVIEW, request.reviewer());
        }
    }

    @Override
    public Page<RoutingTask> tasks(Actor actor, PageRequest page) {
        List<RoutingTask> mine = tasks.values().stream()
                .filter(task -> actor.authorities().contains(task.owner()))
                .toList();
        return Pages.cut(mine, page);
    }

    @Override
    public Optional<RoutingTask> task(String taskId) {
        return Optional.ofNullable(tasks.get(taskId));
    }

    /** The open task of a document. */
    public Optional<RoutingTask> openTask(DocumentId document) {
        return tasks.values().stream()
                .filter(task -> task.document().equals(document))
                .findFirst();
    }

    @Override
    public void complete(String taskId, Actor actor, Verdict verdict, String comment) {
        RoutingTask task = tasks.remove(taskId);
        RoutingRequest request = requests.get(task.document());
        switch (task.step()) {
            case REVIEW -> afterReview(request, verdict);
            case APPROVAL -> afterApproval(request, verdict, actor);
            case REVISION -> start(request);
        }
    }

    @Override
    public void assign(String taskId, String userId) {
        RoutingTask task = tasks.get(taskId);
        tasks.put(taskId, task(taskId, task.document(), task.step(), Authority.user(userId)));
    }

    @Override
    public void cancel(DocumentId document, String reason) {
        requests.remove(document);
        tasks.values().removeIf(task -> task.document().equals(document));
    }

    @Override
    public Runnable keep() {
        Map<DocumentId, RoutingRequest> keptRequests = new LinkedHashMap<>(requests);
        Map<String, RoutingTask> keptTasks = new LinkedHashMap<>(tasks);
        return () -> {
            requests.clear();
            requests.putAll(keptRequests);
            tasks.clear();
            tasks.putAll(keptTasks);
        };
    }

    private void afterReview(RoutingRequest request, Verdict verdict) {
        if (verdict == Verdict.APPROVE) {
            arrive(request.document(), RoutingStep.APPROVAL, request.signer());
        } else {
            arrive(request.document(), RoutingStep.REVISION, Authority.user(request.initiator()));
        }
    }

    private void afterApproval(RoutingRequest request, Verdict verdict, Actor signer) {
        if (verdict == Verdict.APPROVE) {
            requests.remove(request.document());
            steps.issue(request.document(), signer.userId());
            steps.distribute(request.document(), signer.userId());
        } else {
            arrive(request.document(), RoutingStep.REVISION, Authority.user(request.initiator()));
        }
    }

    private void arrive(DocumentId document, RoutingStep step, Authority owner) {
        String id = String.valueOf(++lastTask);
        tasks.put(id, task(id, document, step, owner));
        steps.arrive(document, step, owner);
    }

    private RoutingTask task(String id, DocumentId document, RoutingStep step, Authority owner) {
        RoutingRequest request = requests.get(document);
        Instant now = clock.instant();
        return new RoutingTask(
                id, document, step, owner, request.initiator(), now, now.plus(request.stepTime()), DueLevel.NORMAL);
    }
}
