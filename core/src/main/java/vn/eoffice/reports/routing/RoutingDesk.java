package vn.eoffice.reports.routing;

import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Routing;
import vn.eoffice.reports.register.Numbering;

/** People route drafts to review and signature, and decide what lies on their desk. */
public final class RoutingDesk {

    private final Documents documents;
    private final DocumentAccess access;
    private final Directory directory;
    private final Routing routing;
    private final RoutingSteps steps;
    private final Numbering numbering;
    private final JournalWriter journal;
    private final RoutingTimes times;

    public RoutingDesk(
            Documents documents,
            DocumentAccess access,
            Directory directory,
            Routing routing,
            RoutingSteps steps,
            Numbering numbering,
            JournalWriter journal,
            RoutingTimes times) {
        this.documents = documents;
        this.access = access;
        this.directory = directory;
        this.routing = routing;
        this.steps = steps;
        this.numbering = numbering;
        this.journal = journal;
        this.times = times;
    }

    /**
     * Sends a draft on its way.
     *
     * @throws ReportException FORBIDDEN for all but clerks; CONFLICT when it is no draft (a returned one
     *     goes on through its task); INVALID when somebody named
     *     cannot review or sign, or when it could not be numbered in the end
     */
    public Document submit(Submission submission, Actor actor) {
        Document document = access.writable(submission.document(), actor);
        if (!actor.has(Role.CLERK)) {
            throw new ReportException(Problem.FORBIDDEN, "routing.clerks-only");
        }
        if (document.status() != DocumentStatus.DRAFT) {
            throw new ReportException(
                    Problem.CONFLICT, "document.not-open", document.status().code());
        }
        requireRole(submission.reviewer(), Role.REVIEWER);
        Unit issuer = numbering.issuingUnit(document);
        Authority signer = submission.signer() == null ? onlySignerOf(issuer) : submission.signer();
        requireRole(signer, Role.SIGNER);
        journal.write(
                document.id(),
                Action.SUBMITTED,
                actor.userId(),
                Detail.of("reviewer", codeOf(submission.reviewer())),
                Detail.of("signer", codeOf(signer)));
        routing.start(new RoutingRequest(
                document.id(),
                actor.userId(),
                submission.reviewer(),
                signer,
                submission.stepTime() == null ? times.step() : submission.stepTime(),
                times.warning()));
        return stored(document.id());
    }

    /** What lies on the actor's desk, the most urgent first. */
    public Page<RoutingTask> tasks(Actor actor, PageRequest page) {
        return routing.tasks(actor, page);
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
                .filter(open -> mayDecide(open, decision, actor))
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "task.not-found", taskId));
        if (decision.verdict() == Verdict.WITHDRAW) {
            return withdraw(task.document(), decision.comment(), actor);
        }
        if (!task.step().verdicts().contains(decision.verdict())) {
            throw new ReportException(
                    Problem.INVALID,
                    "task.wrong-verdict",
                    decision.verdict().code(),
                    task.step().code());
        }
        if (decision.verdict() == Verdict.RETURN && !decision.hasComment()) {
            throw new ReportException(Problem.INVALID, "reason.missing");
        }
        if (decision.verdict() == Verdict.DELEGATE) {
            delegate(task, decision, actor);
        } else {
            steps.decided(task.document(), task.step(), decision, actor.userId());
            routing.complete(taskId, actor, decision.verdict(), decision.comment());
        }
        return stored(task.document());
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
        if (reason == null || reason.isBlank()) {
            throw new ReportException(Problem.INVALID, "reason.missing");
        }
        steps.withdrawn(id, reason, actor.userId());
        routing.cancel(id, reason);
        return stored(id);
    }

    private void delegate(RoutingTask task, Decision decision, Actor actor) {
        Role needed = task.step() == RoutingStep.APPROVAL ? Role.SIGNER : Role.REVIEWER;
        if (decision.delegate() == null) {
            throw new ReportException(Problem.INVALID, "task.no-delegate");
        }
        Authority delegate = Authority.user(decision.delegate());
        requireRole(delegate, needed);
        steps.decided(task.document(), task.step(), decision, actor.userId());
        routing.assign(task.id(), decision.delegate());
        steps.arrive(task.document(), task.step(), delegate);
    }

    private boolean mayDecide(RoutingTask task, Decision decision, Actor actor) {
        return actor.authorities().contains(task.owner())
                || (decision.verdict() == Verdict.WITHDRAW && access.mayWrite(task.document(), actor));
    }

    private Authority onlySignerOf(Unit unit) {
        List<Actor> signers = directory.people(unit.code(), Role.SIGNER);
        if (signers.size() != 1) {
            throw new ReportException(Problem.INVALID, "routing.no-signer", unit.name());
        }
        return Authority.user(signers.get(0).userId());
    }

    private void requireRole(Authority authority, Role role) {
        if (authority == null || authority.type() != Authority.Type.USER) {
            return;
        }
        directory
                .person(authority.id())
                .filter(person -> person.has(role))
                .orElseThrow(() -> new ReportException(
                        Problem.INVALID, "person.lacks-role." + role.name().toLowerCase(Locale.ROOT), authority.id()));
    }

    private Document stored(DocumentId id) {
        return documents.find(id).orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "document.not-found", id));
    }

    private static String codeOf(Authority authority) {
        return authority == null ? null : authority.code();
    }
}
