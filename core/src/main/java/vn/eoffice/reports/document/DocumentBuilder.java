package vn.eoffice.reports.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Changes some values of a {@link Document}; not for sharing between threads. */
public final class DocumentBuilder {

    private final DocumentId id;
    private long version;
    private DocumentKind kind;
    private DocumentStatus status;
    private Metadata metadata;
    private FileContent content;
    private String identity;
    private final String unit;
    private final String createdBy;
    private final Instant createdAt;
    private Instant modifiedAt;
    private List<Finding> findings;
    private Map<String, Double> confidence;
    private String recallReason;
    private String round;

    DocumentBuilder(Document start) {
        this.id = start.id();
        this.version = start.version();
        this.kind = start.kind();
        this.status = start.status();
        this.metadata = start.metadata();
        this.content = start.content();
        this.identity = start.identity();
        this.unit = start.unit();
        this.createdBy = start.createdBy();
        this.createdAt = start.createdAt();
        this.modifiedAt = start.modifiedAt();
        this.findings = start.findings();
        this.confidence = start.confidence();
        this.recallReason = start.recallReason();
        this.round = start.round();
    }

    /** Sets version. */
    public DocumentBuilder version(long value) {
        this.version = value;
        return this;
    }

    /** Sets kind. */
    public DocumentBuilder kind(DocumentKind value) {
        this.kind = value;
        return this;
    }

    /** Sets status. */
    public DocumentBuilder status(DocumentStatus value) {
        this.status = value;
        return this;
    }

    /** Sets metadata. */
    public DocumentBuilder metadata(Metadata value) {
        this.metadata = value;
        return this;
    }

    /** Sets content. */
    public DocumentBuilder content(FileContent value) {
        this.content = value;
        return this;
    }

    /** Sets identity. */
    public DocumentBuilder identity(String value) {
        this.identity = value;
        return this;
    }

    /** Sets modifiedAt. */
    public DocumentBuilder modifiedAt(Instant value) {
        this.modifiedAt = value;
        return this;
    }

    /** Sets findings. */
    public DocumentBuilder findings(List<Finding> value) {
        this.findings = value;
        return this;
    }

    /** Sets confidence. */
    public DocumentBuilder confidence(Map<String, Double> value) {
        this.confidence = value;
        return this;
    }

    /** Sets recallReason. */
    public DocumentBuilder recallReason(String value) {
        this.recallReason = value;
        return this;
    }

    /** Sets round. */
    public DocumentBuilder round(String value) {
        this.round = value;
        return this;
    }

    /** The changed values. */
    public Document build() {
        return new Document(
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
                round);
    }
}
