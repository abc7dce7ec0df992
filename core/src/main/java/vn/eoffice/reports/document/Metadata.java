package vn.eoffice.reports.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.distribution.RecipientLine;

/**
 * What is known of a document, read from it or confirmed by a person. Null means unknown.
 *
 * @param type Vietnamese name of the type in lower case ({@code kế hoạch})
 * @param number canonical number ({@code 17-KH/TU}); null while blank
 * @param symbol the number without its serial ({@code KH/TU}, {@code KH-UBND}) when only that is known
 * @param issuingBody normalised name ({@code Ban Thường vụ Tỉnh ủy An Giang})
 * @param place of issue
 * @param date of issue; null when unknown, partial or impossible
 * @param partialDate {@code 2022-06} or {@code 2026} when parts are blank; null otherwise
 * @param subject trích yếu, on one line
 * @param signatory null when the document has no signature block
 * @param secrecy never null
 * @param urgency never null
 * @param parent canonical number of the document this one was issued with ("ban hành kèm theo"); null for most
 * @param period that a report covers or a plan asks data for; null for most
 */
public record Metadata(
        String type,
        String number,
        String symbol,
        String issuingBody,
        String place,
        LocalDate date,
        String partialDate,
        String subject,
        Signatory signatory,
        List<RecipientLine> recipients,
        List<Citation> citations,
        List<Deadline> deadlines,
        Secrecy secrecy,
        Urgency urgency,
        String parent,
        Period period) {

    /** Nothing known. */
    public static final Metadata EMPTY = new Metadata(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            Secrecy.NONE,
            Urgency.NONE,
            null,
            null);

    public Metadata {
        recipients = List.copyOf(recipients);
        citations = List.copyOf(citations);
        deadlines = List.copyOf(deadlines);
        Objects.requireNonNull(secrecy, "secrecy");
        Objects.requireNonNull(urgency, "urgency");
    }

    /** A builder that starts with these values. */
    public MetadataBuilder change() {
        return new MetadataBuilder(this);
    }
}
