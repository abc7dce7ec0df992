package vn.eoffice.reports.journal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.port.Journal;

/** Writes what people do into the journal, with the time it happens. */
public final class JournalWriter {

    /** Who timers and jobs act as. */
    public static final String SYSTEM = "system";

    private final Journal journal;
    private final Clock clock;

    public JournalWriter(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes an entry; details whose value is null are left out. */
    public void write(DocumentId document, Action action, String by, Detail... details) {
        Map<String, String> known = new LinkedHashMap<>();
        for (Detail detail : details) {
            if (detail.value() != null && !detail.value().isBlank()) {
                known.put(detail.name(), detail.value());
            }
        }
        journal.append(new JournalEntry(clock.instant(), by, action, document, known));
    }

    /** Something to note beside an action. */
    public record Detail(String name, String value) {

        /** A detail; a null value is left out. */
        public static Detail of(String name, String value) {
            return new Detail(name, value);
        }
    }
}
