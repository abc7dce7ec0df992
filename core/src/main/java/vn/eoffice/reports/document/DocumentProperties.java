package vn.eoffice.reports.document;

import static vn.eoffice.reports.document.PropertyKeys.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Documents as properties of the content model and back; both hosts store documents by it. Nothing of the metadata is
 * lost, but for a signatory without any part, which is none. The kind is the node's type
 * ({@link DocumentKind#modelType()}); the file's name, type and size belong to its content.
 */
public final class DocumentProperties {

    /** What {@link #of(Document, SearchKeys)} may set: whoever stores it removes those of them that it did not set. */
    public static final Set<PropertyKey<?>> OWNED = Set.of(
            DOCUMENT_TYPE,
            SUBJECT,
            STATUS,
            OWNING_UNIT,
            CONTENT_HASH,
            IDENTITY_KEY,
            NUMBER_KEY,
            NUMBER_SHORT_KEY,
            ISSUER_KEY,
            DATE_KEY,
            DUE_DATE,
            CITATION_KEY,
            ISSUING_BODY,
            NUMBER,
            SYMBOL,
            ISSUE_DATE,
            PARTIAL_DATE,
            PLACE,
            SIGNING_AUTHORITY,
            SIGNER_POSITION,
            SIGNER_NAME,
            CITATIONS,
            RECIPIENTS,
            SECRECY,
            URGENCY,
            DEADLINES,
            PARENT_NUMBER,
            PERIOD_FROM,
            PERIOD_TO,
            RECALL_REASON,
            ROUND_ID,
            CONFIDENCE,
            FINDINGS);

    private DocumentProperties() {}

    /** All of a document that is a property. */
    public static Properties of(Document document, SearchKeys keys) {
        return of(document.metadata())
                .change()
                .setAll(of(keys))
                .set(STATUS, document.status().code())
                .set(IDENTITY_KEY, document.identity())
                .set(OWNING_UNIT, document.unit())
                .set(CONTENT_HASH, document.content().sha256())
                .set(RECALL_REASON, document.recallReason())
                .set(ROUND_ID, document.round())
                .set(FINDINGS, Rows.all(document.findings(), Rows::of))
                .set(CONFIDENCE, ConfidenceRows.of(document.confidence()))
                .build();
    }

    /** The metadata, with the days it is searched by. */
    public static Properties of(Metadata metadata) {
        return MetadataProperties.of(metadata);
    }

    /** The keys it is found by. */
    public static Properties of(SearchKeys keys) {
        return new PropertiesBuilder()
                .set(NUMBER_KEY, keys.number())
                .set(NUMBER_SHORT_KEY, keys.numberShort())
                .set(ISSUER_KEY, keys.issuer())
                .set(CITATION_KEY, keys.citations())
                .build();
    }

    /**
     * The metadata.
     *
     * @throws IllegalArgumentException when secrecy or urgency is a code that nobody knows: a document must not lose
     *     its classification by a slip
     */
    public static Metadata metadata(Properties properties) {
        return MetadataProperties.metadata(properties);
    }

    /** The keys it is found by. */
    public static SearchKeys keys(Properties properties) {
        return new SearchKeys(
                properties.get(NUMBER_KEY),
                Rows.orNone(properties.get(NUMBER_SHORT_KEY)),
                properties.get(ISSUER_KEY),
                Rows.orNone(properties.get(CITATION_KEY)));
    }

    /** The status; empty when it has none or one that nobody knows. */
    public static Optional<DocumentStatus> status(Properties properties) {
        return Optional.ofNullable(properties.get(STATUS)).flatMap(DocumentStatus::ofCode);
    }

    /** What the clerk should know of it. */
    public static List<Finding> findings(Properties properties) {
        return Rows.all(properties.get(FINDINGS), Rows::finding);
    }

    /** How surely each field was read. */
    public static Map<String, Double> confidence(Properties properties) {
        return ConfidenceRows.read(Rows.orNone(properties.get(CONFIDENCE)));
    }
}
