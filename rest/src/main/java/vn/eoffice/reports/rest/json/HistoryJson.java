package vn.eoffice.reports.rest.json;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import vn.eoffice.reports.journal.JournalEntry;

/** One thing that was done to a document. */
public record HistoryJson(Instant at, String by, String action, Map<String, String> details) {

    /** Shows an entry of the journal. */
    public static HistoryJson of(JournalEntry entry) {
        return new HistoryJson(entry.at(), entry.by(), Codes.of(entry.action()), new TreeMap<>(entry.details()));
    }
}
