package vn.eoffice.reports.host.search;

import java.util.Collection;
import java.util.List;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;

/** What the index is made from. Called from the index's own thread, outside any transaction. */
public interface IndexSource {

    /**
     * A document as the index sees it.
     *
     * @param text of its newest file; empty when it has none
     * @param readers codes of the authorities that may read it
     */
    record IndexedDocument(Document document, String text, List<String> readers) {}

    /** Queue entries that were committed and not yet removed, for these documents; for all when the list is empty. */
    List<QueueEntry> queued(Collection<DocumentId> ids);

    /** A document that the index has to read again. */
    record QueueEntry(long sequence, DocumentId document) {}

    /** The documents that exist now, of those asked for. */
    List<IndexedDocument> read(Collection<DocumentId> ids);

    /** The next identities in their order, after one; from the beginning after the empty text. */
    List<DocumentId> idsAfter(String last, int max);

    /** How many documents there are. */
    long count();

    /** Removes entries from the queue: the index holds them safely on disk. */
    void settled(Collection<Long> sequences);
}
