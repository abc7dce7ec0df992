package vn.eoffice.reports.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;

/** The stored documents. Works in the caller's transaction. Checks no permissions: the use cases do. */
public interface Documents {

    /** Stores a new document, whose version is 1. */
    void add(Document document);

    /** The document with that identity. */
    Optional<Document> find(DocumentId id);

    /** Those of the documents that exist, by identity, in one lookup. */
    Map<DocumentId, Document> find(Collection<DocumentId> ids);

    /**
     * Stores a changed document.
     *
     * @param changed carries the version that was read
     * @return the same with the version one higher
     * @throws vn.eoffice.reports.error.ReportException CONFLICT ({@code document.changed-meanwhile}) when the stored
     *     version is another
     */
    Document replace(Document changed);

    /** Removes a document with its files, grants and index entries; the journal stays. */
    void remove(DocumentId id);

    /**
     * Documents that may be the same, whoever may read them.
     *
     * @param identity {@link vn.eoffice.reports.document.Identity#key()}; null when the document has none
     * @param sha256 of the file
     */
    List<Document> lookalikes(String identity, String sha256);
}
