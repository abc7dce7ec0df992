package vn.eoffice.reports.port.fake;

import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.port.Journal;

/** A journal in a list. */
public final class InMemoryJournal implements Journal, Snapshot {

    private final List<JournalEntry> entries = new ArrayList<>();

    @Override
    public void append(JournalEntry entry) {
        entries.add(entry);
    }

    @Override
    public List<JournalEntry> of(DocumentId id) {
        return entries.stream().filter(entry -> entry.document().equals(id)).toList();
    }

    @Override
    public Runnable keep() {
        int size = entries.size();
        return () -> entries.subList(size, entries.size()).clear();
    }
}
