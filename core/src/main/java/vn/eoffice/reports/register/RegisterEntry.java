package vn.eoffice.reports.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.eoffice.reports.document.DocumentId;

/**
 * One line of a register. The columns are those of Nghị định 30/2020/NĐ-CP annex IV; those of the other direction are
 * null.
 *
 * @param id opaque, unique
 * @param series key of the series the serial was taken from
 * @param serial given by the counter: in the outgoing register the document's, in the incoming one the arrival number
 * @param number the document's number and symbol; null for an incoming document without one
 * @param date the document's date; null while only reserved
 * @param type name of the document's type
 * @param subject abstract of the document, what a reservation is for; a fixed phrase for a classified document
 * @param author body that issued an incoming document
 * @param signer of an outgoing document
 * @param recipients of an outgoing document, on one line
 * @param keeper unit or person that keeps the copy (outgoing), or receives it (incoming)
 * @param copies number of copies; null when not counted
 * @param movedAt day sent (outgoing) or forwarded (incoming)
 * @param signature who signed for receipt
 * @param document null for a reserved or voided number without one
 * @param reason of a reservation or a voiding; null otherwise
 */
public record RegisterEntry(
        String id,
        Register register,
        String series,
        int serial,
        String number,
        State state,
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
        DocumentId document,
        String reason,
        String recordedBy,
        Instant recordedAt) {

    /** What a number in the register stands for. */
    public enum State {
        /** Taken out of the series for a document to come. */
        RESERVED("reserved"),
        /** Given to a document. */
        ISSUED("issued"),
        /** Given up with a reason; never used again. */
        VOIDED("voided");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The word of the HTTP contract. */
        public String code() {
            return code;
        }
    }

    public RegisterEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(recordedBy, "recordedBy");
        Objects.requireNonNull(recordedAt, "recordedAt");
        if (state != State.ISSUED && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("a number reserved or voided has a reason");
        }
    }

    /** A builder that starts with these values. */
    public RegisterEntryBuilder change() {
        return new RegisterEntryBuilder(this);
    }
}
