package vn.eoffice.reports.distribution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Derived;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.distribution.Delivery.State;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentAccess;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Sharing;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Deliveries;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.register.IncomingRegister;
import vn.eoffice.reports.register.OutgoingRegister;

/** Sends issued documents to the recipients of their distribution list, and follows their receipts. */
public final class Distribution {

    private final Documents documents;
    private final Deliveries deliveries;
    private final Directory directory;
    private final DocumentAccess access;
    private final Sharing sharing;
    private final IncomingRegister incoming;
    private final OutgoingRegister outgoing;
    private final Notifier notifier;
    private final JournalWriter journal;
    private final Clock clock;
    private final Derived<List<Unit>, Derived<List<UnitGroup>, RecipientNames>> names =
            new Derived<>(units -> new Derived<>(groups -> new RecipientNames(units, groups)));

    public Distribution(
            Documents documents,
            Deliveries deliveries,
            Directory directory,
            DocumentAccess access,
            Sharing sharing,
            IncomingRegister incoming,
            OutgoingRegister outgoing,
            Notifier notifier,
            JournalWriter journal,
            Clock clock) {
        this.documents = documents;
        this.deliveries = deliveries;
        this.directory = directory;
        this.access = access;
        this.sharing = sharing;
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.notifier = notifier;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sends an issued document: its groups as they are today, each recipient once.
     *
     * @param document just issued; the stored version
     * @return what became of every line, unknown ones and the archive copy too
     */
    public List<Delivery> distribute(Document document, Actor actor) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        RecipientNames known = names.of(directory.units(today)).of(directory.groups(today));
        List<Delivery> sent = new RecipientResolver(known).resolve(document, now);
        deliveries.add(sent);
        Set<Authority> inboxes = inboxes(sent);
        sharing.letRead(document, inboxes);
        documents.replace(document.change()
                .status(DocumentStatus.DISTRIBUTED)
                .modifiedAt(now)
                .build());
        outgoing.sent(document, copies(sent));
        journal.write(
                document.id(),
                Action.DISTRIBUTED,
                actor.userId(),
                Detail.of("copies", String.valueOf(copies(sent))),
                Detail.of("unknown", namesOf(sent, State.UNKNOWN)));
        notifier.send(new Notice(inboxes, "notice.received", Notice.wordsOf(document), document.id()));
        return sent;
    }

    /**
     * Sends an issued document that has not gone out yet. One that has is not sent again.
     *
     * @return what became of every line
     * @throws ReportException FORBIDDEN for all but clerks and signers of the unit that issued it; CONFLICT when it is not
     *     issued
     */
    public List<Delivery> send(DocumentId id, Actor actor) {
        Document document = access.writable(id, actor);
        if (!actor.has(Role.CLERK) && !actor.has(Role.SIGNER)) {
            throw new ReportException(Problem.FORBIDDEN, "distribution.not-allowed");
        }
        if (document.status() == DocumentStatus.DISTRIBUTED) {
            return deliveries.of(id);
        }
        if (document.status() != DocumentStatus.ISSUED) {
            throw new ReportException(
                    Problem.CONFLICT,
                    "distribution.not-issued",
                    document.status().code());
        }
        return distribute(document, actor);
    }

    /** The recipients of a document with their receipts: all of them for its own unit, one's own for a recipient. */
    public List<Delivery> recipients(DocumentId id, Actor actor) {
        access.readable(id, actor);
        boolean insider = access.mayWrite(id, actor);
        return deliveries.of(id).stream()
                .filter(delivery -> insider || isFor(actor, delivery))
                .toList();
    }

    /**
     * Acknowledges receipt for the actor's unit and enters the document in the unit's incoming register. A second
     * acknowledgement changes nothing.
     *
     * @throws ReportException NOT_FOUND when no copy was sent to the actor; CONFLICT when it was recalled
     */
    public Delivery acknowledge(DocumentId id, Actor actor) {
        Document document = access.readable(id, actor);
        Delivery delivery = deliveries.of(id).stream()
                .filter(candidate -> candidate.isInbox() && isFor(actor, candidate))
                .findFirst()
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "receipt.no-copy"));
        if (delivery.state() == State.RECALLED) {
            throw new ReportException(Problem.CONFLICT, "document.recalled", document.recallReason());
        }
        if (delivery.state() == State.ACKNOWLEDGED) {
            return delivery;
        }
        Delivery acknowledged = delivery.acknowledged(actor.userId(), clock.instant());
        deliveries.replace(acknowledged);
        journal.write(id, Action.ACKNOWLEDGED, actor.userId(), Detail.of("recipient", delivery.recipientName()));
        incoming.enter(document, actor);
        return acknowledged;
    }

    /**
     * Takes an issued document back. Copies stay in the inboxes with the reason, can no longer be opened or
     * acknowledged.
     *
     * @throws ReportException INVALID without a reason; CONFLICT when it is not issued; FORBIDDEN for all but clerks
     *     and signers of the unit that issued it
     */
    public Document recall(DocumentId id, String reason, Actor actor) {
        Document document = access.writable(id, actor);
        if (!actor.has(Role.CLERK) && !actor.has(Role.SIGNER)) {
            throw new ReportException(Problem.FORBIDDEN, "recall.not-allowed");
        }
        if (reason == null || reason.isBlank()) {
            throw new ReportException(Problem.INVALID, "reason.missing");
        }
        if (!document.status().mayBecome(DocumentStatus.RECALLED)) {
            throw new ReportException(
                    Problem.CONFLICT, "recall.not-issued", document.status().code());
        }
        Set<Authority> inboxes = inboxes(deliveries.of(id));
        deliveries.of(id).stream()
                .filter(Delivery::isInbox)
                .map(Delivery::recalled)
                .forEach(deliveries::replace);
        Document recalled = documents.replace(document.change()
                .status(DocumentStatus.RECALLED)
                .recallReason(reason.strip())
                .modifiedAt(clock.instant())
                .build());
        sharing.recalled(recalled);
        outgoing.recalled(recalled);
        journal.write(id, Action.RECALLED, actor.userId(), Detail.of("reason", reason.strip()));
        notifier.send(new Notice(inboxes, "notice.recalled", Notice.wordsOf(document), id));
        return recalled;
    }

    /** What was sent to the actor and the actor's unit, unacknowledged copies first, then the newest. */
    public Page<InboxItem> inbox(Actor actor, PageRequest page) {
        Page<Delivery> copies = deliveries.inbox(actor, page);
        Map<DocumentId, Document> sent =
                documents.find(copies.items().stream().map(Delivery::document).toList());
        return copies.map(copy -> new InboxItem(copy, sent.get(copy.document())));
    }

    private static boolean isFor(Actor actor, Delivery delivery) {
        return delivery.recipient() != null && actor.authorities().contains(delivery.recipient());
    }

    private static Set<Authority> inboxes(List<Delivery> sent) {
        return sent.stream()
                .filter(Delivery::isInbox)
                .map(Delivery::recipient)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int copies(List<Delivery> sent) {
        return (int) sent.stream()
                .filter(delivery -> delivery.state() == State.SENT || delivery.state() == State.EXTERNAL)
                .count();
    }

    private static String namesOf(List<Delivery> sent, State state) {
        return sent.stream()
                .filter(delivery -> delivery.state() == state)
                .map(Delivery::recipientName)
                .collect(Collectors.joining("; "));
    }
}
