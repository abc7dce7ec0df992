package vn.eoffice.reports.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A filed document.
 *
 * @param version counts the changes, from 1; a change names the version it read
 * @param identity {@link Identity#key()}; null while issuer, number or date is unknown
 * @param unit code of the unit that filed it
 * @param findings what the clerk should know of it
 * @param confidence of the fields as they were read, by field name of the HTTP contract; 1 where a person gave the
 *     value
 * @param recallReason why it was recalled; null while it was not
 * @param round identity of the reporting round it was sent in; null for most
 */
public record Document(
        DocumentId id,
        long version,
        DocumentKind kind,
        DocumentStatus status,
        Metadata metadata,
        FileContent content,
        String identity,
        String unit,
        String createdBy,
        Instant createdAt,
        Instant modifiedAt,
        List<Finding> findings,
        Map<String, Double> confidence,
        String recallReason,
        String round) {

    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(createdBy, "createdBy");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(modifiedAt, "modifiedAt");
        findings = List.copyOf(findings);
        confidence = Map.copyOf(confidence);
        if ((status == DocumentStatus.RECALLED) != (recallReason != null)) {
            throw new IllegalArgumentException("a recalled document, and no other, has a reason");
        }
    }

    /** A document of no round. */
    public Document(
            DocumentId id,
            long version,
            DocumentKind kind,
            DocumentStatus status,
            Metadata metadata,
            FileContent content,
            String identity,
            String unit,
            String createdBy,
            Instant createdAt,
            Instant modifiedAt,
            List<Finding> findings,
            Map<String, Double> confidence,
            String recallReason) {
        this(
                id,
                version,
                kind,
                status,
                metadata,
                content,
                identity,
                unit,
                createdBy,
                createdAt,
                modifiedAt,
                findings,
                confidence,
                recallReason,
                null);
    }

    /** A builder that starts with these values. */
    public DocumentBuilder change() {
        return new DocumentBuilder(this);
    }
}
