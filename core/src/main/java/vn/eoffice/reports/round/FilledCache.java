package vn.eoffice.reports.round;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.FilledRow;
import vn.eoffice.reports.annex.form.FormDefinition;

/**
 * What was read from files before, by the files' hashes: the same bytes always hold the same values. Forgets what was not
 * used for the longest time. Thread-safe.
 */
final class FilledCache {

    private static final int OVERHEAD = 20;

    private final int most;
    private final Map<Key, FilledForm> kept = new LinkedHashMap<>(256, 0.75f, true);
    private int cells;

    /** @param most filled cells that are kept, of about 100 bytes each */
    FilledCache(int most) {
        this.most = most;
    }

    private record Key(String sha256, String form, String version) {

        static Key of(String sha256, FormDefinition form) {
            return new Key(sha256, form.code(), form.version());
        }
    }

    /** What a file holds as that form; null when it is not kept. */
    synchronized FilledForm get(String sha256, FormDefinition form) {
        FilledForm filled = kept.get(Key.of(sha256, form));
        return filled == null || filled.form() != form ? null : filled;
    }

    synchronized void put(String sha256, FilledForm filled) {
        FilledForm before = kept.put(Key.of(sha256, filled.form()), filled);
        cells += weight(filled) - (before == null ? 0 : weight(before));
        Iterator<FilledForm> oldest = kept.values().iterator();
        while (cells > most && oldest.hasNext()) {
            cells -= weight(oldest.next());
            oldest.remove();
        }
    }

    private static int weight(FilledForm filled) {
        int weight = OVERHEAD + 2 * filled.findings().size();
        for (FilledRow row : filled.rows()) {
            weight += (int) row.cells().stream().filter(Objects::nonNull).count() + 1;
        }
        return weight;
    }
}
