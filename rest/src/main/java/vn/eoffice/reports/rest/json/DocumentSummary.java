package vn.eoffice.reports.rest.json;

import java.time.LocalDate;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.Metadata;

/** A document as other things refer to it. */
public record DocumentSummary(
        String id,
        long version,
        String kind,
        String status,
        String type,
        String number,
        String issuingBody,
        LocalDate date,
        String subject,
        String secrecy,
        String urgency) {

    /** Shows a document; null for null. */
    public static DocumentSummary of(Document document) {
        if (document == null) {
            return null;
        }
        Metadata metadata = document.metadata();
        return new DocumentSummary(
                document.id().value(),
                document.version(),
                document.kind().code(),
                document.status().code(),
                metadata.type(),
                metadata.number(),
                metadata.issuingBody(),
                metadata.date(),
                metadata.subject(),
                metadata.secrecy().mark(),
                metadata.urgency().mark());
    }
}
