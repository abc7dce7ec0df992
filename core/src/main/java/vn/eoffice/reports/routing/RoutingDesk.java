package vn.eoffice.reports.routing;

import java.util.List;
import java.util.Map;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Routing;

/** People route drafts to review and signature, and decide what lies on their desk. */
public final class RoutingDesk {

    private final DocumentAccess access;
    private final Routing routing;
    private final RoutingRules rules;
    private final RoutingSteps steps;

    public RoutingDesk(DocumentAccess access, Routing routing, RoutingRules rules, RoutingSteps steps) {
        this.access = access;
        this.routing = routing;
        this.rules = rules;
        this.steps = steps;
    }

    /**
     * Sends a draft on its way.
     *
     * @throws ReportException FORBIDDEN for all but clerks; CONFLICT when it is no draft (a returned one
     *     goes on through its task); INVALID when somebody named
     *     cannot review or sign, or when it could not be numbered in the end
     */
    public Document submit(Submission submission, Actor actor) {
        routing.start(rules.admit(submission, actor));
        return steps.stored(submission.document());
    }

    /**
     * What lies on the actor's desk, the most urgent first. A document that is taken back while the list is read has left
     * the desk: it is left out, and the list has one less.
     */
    public Page<DeskTask> tasks(Actor actor, PageRequest page) {
        Page<RoutingTask> tasks = routing.tasks(actor, page);
        Map<DocumentId, Document> documents =
                access.open(tasks.items().stream().map(RoutingTask::document).toList(), actor);
        List<DeskTask> there = tasks.items().stream()
                .filter(task -> documents.containsKey(task.document()))
                .map(task -> new DeskTask(task, documents.get(task.document())))
                .toList();
        return new Page<>(there, tasks.skip(), tasks.total() - (tasks.items().size() - there.size()));
    }

    /**
     * Decides a task. What follows, up to number and distribution, has happened when this returns.
     *
     * @return the document as it stands then
     * @throws ReportException NOT_FOUND when the task is not on the actor's desk; INVALID when the step knows no such
     *     verdict, or a reason is missing
     */
    public Document decide(String taskId, Decision decision, Actor actor) {
        RoutingTask task = routing.task(taskId)
                .filter(open -> rules.mayDecide(open, decision, actor))
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "task.not-found", taskId));
        if (decision.verdict() == Verdict.WITHDRAW) {
            return withdraw(task.document(), decision.comment(), actor);
        }
        rules.requireVerdict(task, decision);
        if (decision.verdict() == Verdict.RETURN) {
            rules.requireReason(decision.comment());
        }
        if (decision.verdict() == Verdict.DELEGATE) {
            delegate(task, decision, actor);
        } else {
            steps.decided(task.document(), task.step(), decision, actor.userId());
            routing.complete(taskId, actor, decision.verdict(), decision.comment());
        }
        return steps.stored(task.document());
    }

    /**
     * Takes a document back from its way to the signature; it is a draft again.
     *
     * @throws ReportException FORBIDDEN for all but its drafter's desk; CONFLICT when it is not on its way; INVALID
     *     without a reason
     */
    public Document withdraw(DocumentId id, String reason, Actor actor) {
        Document document = access.writable(id, actor);
        if (document.status() != DocumentStatus.IN_REVIEW && document.status() != DocumentStatus.RETURNED) {
            throw new ReportException(
                    Problem.CONFLICT,
                    "routing.not-on-its-way",
                    document.status().code());
        }
        rules.requireReason(reason);
        steps.withdrawn(id, reason, actor.userId());
        routing.cancel(id, reason);
        return steps.stored(id);
    }

    private void delegate(RoutingTask task, Decision decision, Actor actor) {
        rules.requireDelegate(task, decision.delegate());
        steps.decided(task.document(), task.step(), decision, actor.userId());
        routing.assign(task.id(), decision.delegate());
        steps.arrive(task.document(), task.step(), Authority.user(decision.delegate()));
    }
}
