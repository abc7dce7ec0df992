package vn.eoffice.reports.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.message.Messages;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.register.RegisterEntry.State;

/** Keeps the outgoing registers (sổ đăng ký văn bản đi). Of a classified document only number and date are entered. */
public final class OutgoingRegister {

    private final Registers registers;
    private final NumberPlanner planner;
    private final Clock clock;

    OutgoingRegister(Registers registers, NumberPlanner planner, Clock clock) {
        this.registers = registers;
        this.planner = planner;
        this.clock = clock;
    }

    /** Enters a number that is taken for a document to come. */
    RegisterEntry reserved(NumberPlan plan, int serial, String reason, String by) {
        RegisterEntry entry = line(plan, serial, State.RESERVED, null, reason, by);
        registers.add(entry);
        return entry;
    }

    /** Enters a numbered document, in the line of its reservation when it has one. */
    void issued(NumberPlan plan, int serial, RegisterEntry reservation, Document document, String by) {
        RegisterEntry start = reservation == null ? line(plan, serial, State.ISSUED, document, null, by) : reservation;
        RegisterEntry entry = filled(start, document);
        if (reservation == null) {
            registers.add(entry);
        } else {
            registers.replace(entry);
        }
    }

    /** Notes that copies went out today. */
    public void sent(Document document, int copies) {
        change(document, entry -> entry.copies(copies).movedAt(LocalDate.now(clock)));
    }

    /** Notes that the document was recalled; its number stays taken. Nothing of one that came from elsewhere. */
    public void recalled(Document document) {
        String note = Messages.labels()
                .text(
                        Messages.VIETNAMESE,
                        "register.note.recalled",
                        List.of(Objects.requireNonNull(document.recallReason())));
        change(document, entry -> entry.note(note));
    }

    private void change(Document document, Consumer<RegisterEntryBuilder> change) {
        planner.registerOf(document)
                .flatMap(register ->
                        registers.numbered(register.id(), document.metadata().number()))
                .ifPresent(entry -> {
                    RegisterEntryBuilder builder = entry.change();
                    change.accept(builder);
                    registers.replace(builder.build());
                });
    }

    private RegisterEntry line(NumberPlan plan, int serial, State state, Document document, String reason, String by) {
        return new RegisterEntry(
                UUID.randomUUID().toString(),
                plan.register(),
                plan.series().id(),
                serial,
                plan.number(serial).canonical(),
                state,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                document == null ? null : document.id(),
                reason,
                by,
                clock.instant());
    }

    private static RegisterEntry filled(RegisterEntry start, Document document) {
        Metadata metadata = document.metadata();
        RegisterEntryBuilder entry = start.change()
                .state(State.ISSUED)
                .date(metadata.date())
                .type(metadata.type())
                .document(document.id());
        if (metadata.secrecy().isClassified()) {
            return entry.subject(Messages.labels().text(Messages.VIETNAMESE, "register.classified", List.of()))
                    .build();
        }
        return entry.subject(metadata.subject())
                .signer(signerOf(metadata.signatory()))
                .recipients(lines(metadata, false))
                .keeper(lines(metadata, true))
                .build();
    }

    private static String signerOf(Signatory signatory) {
        return signatory == null
                ? null
                : Stream.of(signatory.position(), signatory.name())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    /** Null when there are none: Alfresco's model wants a text or nothing. */
    private static String lines(Metadata metadata, boolean archive) {
        String lines = metadata.recipients().stream()
                .filter(line -> line.archive() == archive)
                .map(RecipientLine::text)
                .collect(Collectors.joining("; "));
        return lines.isEmpty() ? null : lines;
    }
}
