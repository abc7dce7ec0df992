package vn.eoffice.reports.rest.json;

import java.time.Instant;
import java.time.LocalDate;
import vn.eoffice.reports.register.RegisterEntry;

/** One line of a register, with the columns of Nghị định 30/2020/NĐ-CP annex IV. */
public record RegisterEntryJson(
        String id,
        String register,
        int serial,
        String number,
        String state,
        LocalDate date,
        String type,
        String subject,
        String author,
        String signer,
        String recipients,
        String keeper,
        Integer copies,
        LocalDate movedAt,
        String signature,
        String note,
        String documentId,
        String reason,
        String recordedBy,
        Instant recordedAt) {

    /** Shows a line. */
    public static RegisterEntryJson of(RegisterEntry entry) {
        return new RegisterEntryJson(
                entry.id(),
                entry.register().id(),
                entry.serial(),
                entry.number(),
                entry.state().code(),
                entry.date(),
                entry.type(),
                entry.subject(),
                entry.author(),
                entry.signer(),
                entry.recipients(),
                entry.keeper(),
                entry.copies(),
                entry.movedAt(),
                entry.signature(),
                entry.note(),
                entry.document() == null ? null : entry.document().value(),
                entry.reason(),
                entry.recordedBy(),
                entry.recordedAt());
    }
}
