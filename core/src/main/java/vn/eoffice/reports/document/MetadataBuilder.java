package vn.eoffice.reports.document;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.distribution.RecipientLine;

/** Changes some values of a {@link Metadata}; not for sharing between threads. */
public final class MetadataBuilder {

    private String type;
    private String number;
    private String symbol;
    private String issuingBody;
    private String place;
    private LocalDate date;
    private String partialDate;
    private String subject;
    private Signatory signatory;
    private List<RecipientLine> recipients;
    private List<Citation> citations;
    private List<Deadline> deadlines;
    private Secrecy secrecy;
    private Urgency urgency;
    private String parent;
    private Period period;

    MetadataBuilder(Metadata start) {
        this.type = start.type();
        this.number = start.number();
        this.symbol = start.symbol();
        this.issuingBody = start.issuingBody();
        this.place = start.place();
        this.date = start.date();
        this.partialDate = start.partialDate();
        this.subject = start.subject();
        this.signatory = start.signatory();
        this.recipients = start.recipients();
        this.citations = start.citations();
        this.deadlines = start.deadlines();
        this.secrecy = start.secrecy();
        this.urgency = start.urgency();
        this.parent = start.parent();
        this.period = start.period();
    }

    /** Sets type. */
    public MetadataBuilder type(String value) {
        this.type = value;
        return this;
    }

    /** Sets number. */
    public MetadataBuilder number(String value) {
        this.number = value;
        return this;
    }

    /** Sets symbol. */
    public MetadataBuilder symbol(String value) {
        this.symbol = value;
        return this;
    }

    /** Sets issuingBody. */
    public MetadataBuilder issuingBody(String value) {
        this.issuingBody = value;
        return this;
    }

    /** Sets place. */
    public MetadataBuilder place(String value) {
        this.place = value;
        return this;
    }

    /** Sets date. */
    public MetadataBuilder date(LocalDate value) {
        this.date = value;
        return this;
    }

    /** Sets partialDate. */
    public MetadataBuilder partialDate(String value) {
        this.partialDate = value;
        return this;
    }

    /** Sets subject. */
    public MetadataBuilder subject(String value) {
        this.subject = value;
        return this;
    }

    /** Sets signatory. */
    public MetadataBuilder signatory(Signatory value) {
        this.signatory = value;
        return this;
    }

    /** Sets recipients. */
    public MetadataBuilder recipients(List<RecipientLine> value) {
        this.recipients = value;
        return this;
    }

    /** Sets citations. */
    public MetadataBuilder citations(List<Citation> value) {
        this.citations = value;
        return this;
    }

    /** Sets deadlines. */
    public MetadataBuilder deadlines(List<Deadline> value) {
        this.deadlines = value;
        return this;
    }

    /** Sets secrecy. */
    public MetadataBuilder secrecy(Secrecy value) {
        this.secrecy = value;
        return this;
    }

    /** Sets urgency. */
    public MetadataBuilder urgency(Urgency value) {
        this.urgency = value;
        return this;
    }

    /** Sets parent. */
    public MetadataBuilder parent(String value) {
        this.parent = value;
        return this;
    }

    /** Sets period. */
    public MetadataBuilder period(Period value) {
        this.period = value;
        return this;
    }

    /** The changed values. */
    public Metadata build() {
        return new Metadata(
                type,
                number,
                symbol,
                issuingBody,
                place,
                date,
                partialDate,
                subject,
                signatory,
                recipients,
                citations,
                deadlines,
                secrecy,
                urgency,
                parent,
                period);
    }
}
