package vn.eoffice.reports.register;

import java.time.Instant;
import java.time.LocalDate;
import vn.eoffice.reports.document.DocumentId;

/** Changes some columns of a {@link RegisterEntry}; not for sharing between threads. */
public final class RegisterEntryBuilder {

    private final String id;
    private final Register register;
    private final String series;
    private final int serial;
    private String number;
    private RegisterEntry.State state;
    private LocalDate date;
    private String type;
    private String subject;
    private String author;
    private String signer;
    private String recipients;
    private String keeper;
    private Integer copies;
    private LocalDate movedAt;
    private String signature;
    private String note;
    private DocumentId document;
    private String reason;
    private final String recordedBy;
    private final Instant recordedAt;

    RegisterEntryBuilder(RegisterEntry start) {
        this.id = start.id();
        this.register = start.register();
        this.series = start.series();
        this.serial = start.serial();
        this.number = start.number();
        this.state = start.state();
        this.date = start.date();
        this.type = start.type();
        this.subject = start.subject();
        this.author = start.author();
        this.signer = start.signer();
        this.recipients = start.recipients();
        this.keeper = start.keeper();
        this.copies = start.copies();
        this.movedAt = start.movedAt();
        this.signature = start.signature();
        this.note = start.note();
        this.document = start.document();
        this.reason = start.reason();
        this.recordedBy = start.recordedBy();
        this.recordedAt = start.recordedAt();
    }

    /** Sets number. */
    public RegisterEntryBuilder number(String value) {
        this.number = value;
        return this;
    }

    /** Sets state. */
    public RegisterEntryBuilder state(RegisterEntry.State value) {
        this.state = value;
        return this;
    }

    /** Sets date. */
    public RegisterEntryBuilder date(LocalDate value) {
        this.date = value;
        return this;
    }

    /** Sets type. */
    public RegisterEntryBuilder type(String value) {
        this.type = value;
        return this;
    }

    /** Sets subject. */
    public RegisterEntryBuilder subject(String value) {
        this.subject = value;
        return this;
    }

    /** Sets author. */
    public RegisterEntryBuilder author(String value) {
        this.author = value;
        return this;
    }

    /** Sets signer. */
    public RegisterEntryBuilder signer(String value) {
        this.signer = value;
        return this;
    }

    /** Sets recipients. */
    public RegisterEntryBuilder recipients(String value) {
        this.recipients = value;
        return this;
    }

    /** Sets keeper. */
    public RegisterEntryBuilder keeper(String value) {
        this.keeper = value;
        return this;
    }

    /** Sets copies. */
    public RegisterEntryBuilder copies(Integer value) {
        this.copies = value;
        return this;
    }

    /** Sets movedAt. */
    public RegisterEntryBuilder movedAt(LocalDate value) {
        this.movedAt = value;
        return this;
    }

    /** Sets signature. */
    public RegisterEntryBuilder signature(String value) {
        this.signature = value;
        return this;
    }

    /** Sets note. */
    public RegisterEntryBuilder note(String value) {
        this.note = value;
        return this;
    }

    /** Sets document. */
    public RegisterEntryBuilder document(DocumentId value) {
        this.document = value;
        return this;
    }

    /** Sets reason. */
    public RegisterEntryBuilder reason(String value) {
        this.reason = value;
        return this;
    }

    /** The changed entry. */
    public RegisterEntry build() {
        return new RegisterEntry(
                id,
                register,
                series,
                serial,
                number,
                state,
                date,
                type,
                subject,
                author,
                signer,
                recipients,
                keeper,
                copies,
                movedAt,
                signature,
                note,
                document,
                reason,
                recordedBy,
                recordedAt);
    }
}
