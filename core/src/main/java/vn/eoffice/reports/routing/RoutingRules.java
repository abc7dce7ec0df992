package vn.eoffice.reports.routing;

import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.register.Numbering;

/** Who may send what on its way, and who may decide about it: the same for every client. */
public final class RoutingRules {

    private final DocumentAccess access;
    private final Directory directory;
    private final Numbering numbering;
    private final JournalWriter journal;
    private final RoutingTimes times;

    public RoutingRules(
            DocumentAccess access,
            Directory directory,
            Numbering numbering,
            JournalWriter journal,
            RoutingTimes times) {
        this.access = access;
        this.directory = directory;
        this.numbering = numbering;
        this.journal = journal;
        this.times = times;
    }

    /** Lets a draft go on its way, and notes it; {@link RoutingDesk#submit} says when not. */
    RoutingRequest admit(Submission submission, Actor actor) {
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
        return new RoutingRequest(
                document.id(),
                actor.userId(),
                submission.reviewer(),
                signer,
                submission.stepTime() == null ? times.step() : submission.stepTime(),
                times.warning());
    }

    boolean mayDecide(RoutingTask task, Decision decision, Actor actor) {
        return owns(task, actor) || (decision.verdict() == Verdict.WITHDRAW && access.mayWrite(task.document(), actor));
    }

    boolean owns(RoutingTask task, Actor actor) {
        return actor.authorities().contains(task.owner());
    }

    void requireVerdict(RoutingTask task, Decision decision) {
        if (!task.step().verdicts().contains(decision.verdict())) {
            throw new ReportException(
                    Problem.INVALID,
                    "task.wrong-verdict",
                    decision.verdict().code(),
                    task.step().code());
        }
    }

    void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReportException(Problem.INVALID, "reason.missing");
        }
    }

    /** Whether a person may sit at the desk of a task instead of its owner. */
    void requireDelegate(RoutingTask task, String userId) {
        if (userId == null) {
            throw new ReportException(Problem.INVALID, "task.no-delegate");
        }
        requireVerdict(task, new Decision(Verdict.DELEGATE, null, userId));
        requireRole(Authority.user(userId), roleAt(task.step()));
    }

    static Role roleAt(RoutingStep step) {
        return step == RoutingStep.APPROVAL ? Role.SIGNER : Role.REVIEWER;
    }

    /** Refuses a person without the role; a group is not asked. */
    void requireRole(Authority authority, Role role) {
        if (authority == null || authority.type() != Authority.Type.USER) {
            return;
        }
        directory
                .person(authority.id())
                .filter(person -> person.has(role))
                .orElseThrow(() -> new ReportException(
                        Problem.INVALID, "person.lacks-role." + role.name().toLowerCase(Locale.ROOT), authority.id()));
    }

    private Authority onlySignerOf(Unit unit) {
        List<Actor> signers = directory.people(unit.code(), Role.SIGNER);
        if (signers.size() != 1) {
            throw new ReportException(Problem.INVALID, "routing.no-signer", unit.name());
        }
        return Authority.user(signers.get(0).userId());
    }

    private static String codeOf(Authority authority) {
        return authority == null ? null : authority.code();
    }
}
