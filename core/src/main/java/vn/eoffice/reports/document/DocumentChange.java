package vn.eoffice.reports.document;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What a person changes of a document's properties.
 *
 * @param kind the new kind; null to leave it
 * @param metadata from the present values to the new ones
 */
public record DocumentChange(DocumentKind kind, UnaryOperator<Metadata> metadata) {

    /** Changes nothing. */
    public static final DocumentChange NONE = new DocumentChange(null, UnaryOperator.identity());

    public DocumentChange {
        Objects.requireNonNull(metadata, "metadata");
    }
}
