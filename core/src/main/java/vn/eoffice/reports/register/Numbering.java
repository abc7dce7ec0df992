package vn.eoffice.reports.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Identities;
import vn.eoffice.reports.document.IssuingUnits;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.MetadataBuilder;
import vn.eoffice.reports.document.Sharing;
import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.journal.JournalWriter.Detail;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.port.Counters;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.register.RegisterEntry.State;

/**
 * Gives documents their numbers, each in the transaction that makes the document final: never twice, never a gap.
 * Numbers are also reserved before a document is there, and voided with a reason.
 */
public final class Numbering {

    private final Documents documents;
    private final Counters counters;
    private final Registers registers;
    private final Directory directory;
    private final NumberPlanner planner;
    private final OutgoingRegister outgoing;
    private final Identities identities;
    private final Sharing sharing;
    private final JournalWriter journal;
    private final Clock clock;

    public Numbering(
            Documents documents,
            Counters counters,
            Registers registers,
            Directory directory,
            CodeTables tables,
            Identities identities,
            Sharing sharing,
            JournalWriter journal,
            Clock clock) {
        this.documents = documents;
        this.counters = counters;
        this.registers = registers;
        this.directory = directory;
        this.planner = new NumberPlanner(tables, new IssuingUnits(directory), directory);
        this.outgoing = new OutgoingRegister(registers, planner, clock);
        this.identities = identities;
        this.sharing = sharing;
        this.journal = journal;
        this.clock = clock;
    }

    /** The register in which issued documents are entered. */
    public OutgoingRegister outgoing() {
        return outgoing;
    }

    /**
     * The unit that would issue a draft. Asked before a draft is routed, so that it can be numbered in the end.
     *
     * @throws ReportException INVALID when issuing unit or type is unknown
     */
    public Unit issuingUnit(Document draft) {
        return planner.forDraft(draft, LocalDate.now(clock)).unit();
    }

    /**
     * Gives an approved document its number and makes it final. A number that was reserved for it is used; any other
     * number it carries was a draft's and is replaced. The date of issue is today unless the paper says it.
     *
     * <p>Everybody else who wants a number of the series waits from the counter to the end of the transaction: what can
     * be done before the counter is done before it.
     *
     * @return the stored document
     */
    public Document issue(Document document, Actor signer) {
        LocalDate date = dateOf(document);
        NumberPlan plan = planner.forDraft(document, date);
        RegisterEntry reservation = reservationFor(document, plan).orElse(null);
        sharing.issued(document);
        int serial = reservation == null ? counters.next(plan.series().id()) : reservation.serial();
        Metadata metadata = issued(document.metadata(), plan.number(serial).canonical(), date, signer);
        Document issued = documents.replace(document.change()
                .status(DocumentStatus.ISSUED)
                .metadata(metadata)
                .identity(identities.keyOf(metadata))
                .modifiedAt(clock.instant())
                .build());
        outgoing.issued(plan, serial, reservation, issued, signer.userId());
        journal.write(
                issued.id(),
                Action.NUMBERED,
                signer.userId(),
                Detail.of("number", metadata.number()),
                Detail.of("replaced", replacedNumber(document, metadata)));
        return issued;
    }

    /**
     * Takes the next number of a series out of it for a document to come.
     *
     * @throws ReportException FORBIDDEN for all but the clerks who keep the unit's register; INVALID without a reason
     */
    public RegisterEntry reserve(Reservation request, Actor actor) {
        requireReason(request.reason());
        requireKeeper(request.unit(), actor);
        NumberPlan plan = planner.forReservation(request, LocalDate.now(clock));
        return outgoing.reserved(
                plan, counters.next(plan.series().id()), request.reason().strip(), actor.userId());
    }

    /**
     * Gives a number up. It stays in the register and is never given again.
     *
     * @throws ReportException FORBIDDEN for all but the clerks who keep the register; NOT_FOUND; INVALID without a
     *     reason; CONFLICT when it is voided already, or its document is not recalled
     */
    public RegisterEntry voidNumber(String register, String entry, String reason, Actor actor) {
        requireReason(reason);
        RegisterEntry found = registers
                .find(register, entry)
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "register.no-entry", entry));
        requireKeeper(found.register().unit(), actor);
        if (found.state() == State.VOIDED) {
            throw new ReportException(Problem.CONFLICT, "register.voided-already", found.number());
        }
        if (found.state() == State.ISSUED && !isRecalled(found)) {
            throw new ReportException(Problem.CONFLICT, "register.recall-first", found.number());
        }
        RegisterEntry voided =
                found.change().state(State.VOIDED).reason(reason.strip()).build();
        registers.replace(voided);
        if (found.document() != null) {
            journal.write(found.document(), Action.NUMBER_VOIDED, actor.userId(), Detail.of("reason", reason.strip()));
        }
        return voided;
    }

    /** Takes the next number of the series a draft belongs to, for that draft. */
    RegisterEntry reserveFor(Document draft, String reason, Actor actor) {
        NumberPlan plan = planner.forDraft(draft, dateOf(draft));
        requireKeeper(plan.unit().code(), actor);
        return outgoing.reserved(plan, counters.next(plan.series().id()), reason, actor.userId());
    }

    /** Whether a draft's number was taken for it out of its series. */
    boolean isReserved(Document draft) {
        return reservationFor(draft, planner.forDraft(draft, dateOf(draft))).isPresent();
    }

    private LocalDate dateOf(Document document) {
        return Optional.ofNullable(document.metadata().date()).orElseGet(() -> LocalDate.now(clock));
    }

    private Optional<RegisterEntry> reservationFor(Document document, NumberPlan plan) {
        return Optional.ofNullable(document.metadata().number())
                .flatMap(number -> registers.numbered(plan.register().id(), number))
                .filter(entry -> entry.state() == State.RESERVED)
                .filter(entry -> entry.series().equals(plan.series().id()));
    }

    private static Metadata issued(Metadata draft, String number, LocalDate date, Actor signer) {
        MetadataBuilder metadata = draft.change().number(number).date(date).partialDate(null);
        if (draft.signatory() == null) {
            metadata.signatory(new Signatory(null, null, signer.name()));
        }
        return metadata.build();
    }

    private static String replacedNumber(Document draft, Metadata issued) {
        String before = draft.metadata().number();
        return issued.number().equals(before) ? null : before;
    }

    private boolean isRecalled(RegisterEntry entry) {
        return documents
                .find(entry.document())
                .filter(document -> document.status() == DocumentStatus.RECALLED)
                .isPresent();
    }

    private void requireKeeper(String unit, Actor actor) {
        String office = directory
                .unit(unit)
                .map(Unit::office)
                .orElseThrow(() -> new ReportException(Problem.INVALID, "unit.unknown", unit));
        if (!actor.has(Role.CLERK) || !office.equals(actor.unit())) {
            throw new ReportException(Problem.FORBIDDEN, "register.keepers-only");
        }
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReportException(Problem.INVALID, "reason.missing");
        }
    }
}
