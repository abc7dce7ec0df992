package vn.eoffice.reports.port;

import java.util.List;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.journal.JournalEntry;

/** The append-only record of what was done. Works in the caller's transaction: what rolled back was not done. */
public interface Journal {

    /** Adds an entry. */
    void append(JournalEntry entry);

    /** The entries of a document, oldest first, in the order they were appended. */
    List<JournalEntry> of(DocumentId id);
}
