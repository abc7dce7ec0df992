package vn.eoffice.reports.routing;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.distribution.Distribution;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Sharing;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.register.Numbering;

/**
 * What happens to a document as the workflow moves it. The workflow's delegates call this inside the engine's
 * transaction, whichever client completed the task, so that status, access and journal are right on every path.
 */
public final class RoutingSteps {

    private static final Map<Verdict, Action> ACTIONS = Map.of(
            Verdict.RETURN, Action.RETURNED,
            Verdict.SUBMIT, Action.RESUBMITTED,
            Verdict.DELEGATE, Action.DELEGATED);

    private final Documents documents;
    private final Directory directory;
    private final Sharing sharing;
    private final Numbering numbering;
    private final Distribution distribution;
    private final Notifier notifier;
    private final JournalWriter journal;
    private final Clock clock;

    public RoutingSteps(
            Documents documents,
            Directory directory,
            Sharing sharing,
            Numbering numbering,
            Distribution distribution,
            Notifier notifier,
            JournalWriter journal,
            Clock clock) {
        this.documents = documents;
        this.directory = directory;
        this.sharing = sharing;
        this.numbering = numbering;
        this.distribution = distribution;
        this.notifier = notifier;
        this.journal = journal;
        this.clock = clock;
    }

    /** A task has come to a desk: its owner may read the document and is told. */
    public void arrive(DocumentId id, RoutingStep step, Authority owner) {
        DocumentStatus status = step == RoutingStep.REVISION ? DocumentStatus.RETURNED : DocumentStatus.IN_REVIEW;
        Document document = become(stored(id), status);
        sharing.letRead(document, owner);
        notifier.send(new Notice(Set.of(owner), "notice.task." + step.code(), Notice.wordsOf(document), id));
    }

    /**
     * A person has decided at a desk; called before the workflow goes on.
     *
     * @param by user id
     */
    public void decided(DocumentId id, RoutingStep step, Decision decision, String by) {
        Action action = ACTIONS.getOrDefault(
                decision.verdict(), step == RoutingStep.APPROVAL ? Action.APPROVED : Action.REVIEWED);
        journal.write(
                id,
                action,
                by,
                Detail.of("step", step.code()),
                Detail.of("comment", decision.comment()),
                Detail.of("delegate", decision.delegate()));
        if (action == Action.APPROVED) {
            become(stored(id), DocumentStatus.APPROVED);
        }
    }

    /**
     * The drafter has taken the document back; called before the workflow ends.
     *
     * @param reason may be null
     * @param by user id
     */
    public void withdrawn(DocumentId id, String reason, String by) {
        journal.write(id, Action.WITHDRAWN, by, Detail.of("reason", reason));
        sharing.takenBack(become(stored(id), DocumentStatus.DRAFT));
    }

    /**
     * The workflow has ended before its time: a document that was still on its way is a draft again. Nothing happens to
     * one that was taken back, or removed, before.
     *
     * @param by user id
     */
    public void cancelled(DocumentId id, String by) {
        documents
                .find(id)
                .filter(document ->
                        document.status() == DocumentStatus.IN_REVIEW || document.status() == DocumentStatus.RETURNED)
                .ifPresent(document -> withdrawn(id, null, by));
    }

    /**
     * The signer has approved: the document gets its number and is final.
     *
     * @param signer user id
     */
    public void issue(DocumentId id, String signer) {
        numbering.issue(stored(id), person(signer));
    }

    /**
     * The document is numbered: copies go out.
     *
     * @param signer user id
     */
    public void distribute(DocumentId id, String signer) {
        distribution.distribute(stored(id), person(signer));
    }

    /**
     * A desk's timer has fired. Yellow warns the owner, red tells the owner's superiors, special red those who assigned
     * the task.
     */
    public void escalate(DocumentId id, RoutingStep step, DueLevel level, Authority owner) {
        Document document = stored(id);
        journal.write(
                id,
                Action.ESCALATED,
                JournalWriter.SYSTEM,
                Detail.of("step", step.code()),
                Detail.of("level", level.code()),
                Detail.of("owner", owner.code()));
        Set<Authority> told = toTell(document, level, owner);
        notifier.send(new Notice(told, "notice.due." + level.code(), Notice.wordsOf(document), id));
    }

    private Set<Authority> toTell(Document document, DueLevel level, Authority owner) {
        Set<Authority> told = new HashSet<>(Set.of(owner));
        if (level == DueLevel.RED || level == DueLevel.SPECIAL_RED) {
            superiors(owner, document).forEach(superior -> told.add(Authority.user(superior.userId())));
        }
        if (level == DueLevel.SPECIAL_RED) {
            told.add(Authority.user(document.createdBy()));
            directory.people(document.unit(), Role.SIGNER).forEach(leader -> told.add(Authority.user(leader.userId())));
        }
        return told;
    }

    private Set<Actor> superiors(Authority owner, Document document) {
        String unit = owner.type() == Authority.Type.USER
                ? directory.person(owner.id()).map(Actor::unit).orElse(document.unit())
                : document.unit();
        Set<Actor> leaders = new HashSet<>(directory.people(unit, Role.SIGNER));
        leaders.removeIf(leader -> Authority.user(leader.userId()).equals(owner));
        if (leaders.isEmpty()) {
            directory
                    .unit(unit)
                    .map(Unit::parent)
                    .ifPresent(parent -> leaders.addAll(directory.people(parent, Role.SIGNER)));
        }
        return leaders;
    }

    private Document become(Document document, DocumentStatus status) {
        if (document.status() == status) {
            return document;
        }
        if (!document.status().mayBecome(status)) {
            throw new ReportException(
                    Problem.CONFLICT, "routing.wrong-status", document.status().code());
        }
        return documents.replace(
                document.change().status(status).modifiedAt(clock.instant()).build());
    }

    /** A document of the office, whoever may read it; NOT_FOUND when there is none. */
    Document stored(DocumentId id) {
        return documents.find(id).orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "document.not-found", id));
    }

    private Actor person(String userId) {
        return directory
                .person(userId)
                .orElseThrow(() -> new ReportException(Problem.INVALID, "person.unknown", userId));
    }
}
