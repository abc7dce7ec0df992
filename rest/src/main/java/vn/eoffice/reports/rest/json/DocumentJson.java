package vn.eoffice.reports.rest.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;

/** A filed document with everything that is known of it. */
public record DocumentJson(
        String id,
        long version,
        String kind,
        String status,
        String type,
        String number,
        String issuingBody,
        String place,
        LocalDate date,
        String datePartial,
        String subject,
        SignatoryJson signatory,
        List<RecipientJson> recipients,
        List<CitationJson> citations,
        List<DeadlineJson> deadlines,
        String secrecy,
        String urgency,
        List<FindingJson> findings,
        Map<String, Double> confidence,
        ContentJson content,
        String unit,
        String createdBy,
        Instant createdAt,
        Instant modifiedAt,
        String recallReason,
        String parent,
        String symbol,
        PeriodJson period) {

    /** Shows a document; {@code texts} puts its findings in words. */
    public static DocumentJson of(Document document, Function<Finding, String> texts) {
        Metadata metadata = document.metadata();
        return new DocumentJson(
                document.id().value(),
                document.version(),
                document.kind().code(),
                document.status().code(),
                metadata.type(),
                metadata.number(),
                metadata.issuingBody(),
                metadata.place(),
                metadata.date(),
                metadata.partialDate(),
                metadata.subject(),
                SignatoryJson.of(metadata.signatory()),
                metadata.recipients().stream().map(RecipientJson::of).toList(),
                metadata.citations().stream().map(CitationJson::of).toList(),
                metadata.deadlines().stream().map(DeadlineJson::of).toList(),
                metadata.secrecy().mark(),
                metadata.urgency().mark(),
                FindingJson.of(document.findings(), texts),
                Confidence.ordered(field -> document.confidence().get(field.code())),
                ContentJson.of(document.content()),
                document.unit(),
                document.createdBy(),
                document.createdAt(),
                document.modifiedAt(),
                document.recallReason(),
                metadata.parent(),
                metadata.symbol(),
                PeriodJson.of(metadata.period()));
    }
}
