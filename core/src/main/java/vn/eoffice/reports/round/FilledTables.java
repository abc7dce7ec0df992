package vn.eoffice.reports.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.eoffice.reports.Looks;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.error.ReportException;

/** Reads stored tables: copies a few files in a short look, reads the copies outside of it, keeps only values. */
final class FilledTables {

    private static final int AT_ONCE = 40;

    private final StoredFiles files;
    private final WorkbookReader workbooks;
    private final FilledCache cache;

    FilledTables(StoredFiles files, WorkbookReader workbooks, FilledCache cache) {
        this.files = files;
        this.workbooks = workbooks;
        this.cache = cache;
    }

    /**
     * Reads tables as one form, in the order given. One that cannot be read any more is left out.
     *
     * @param reader gets each; must not keep more of them than it needs
     */
    void each(List<TableRef> tables, FormDefinition form, Looks looks, BiConsumer<TableRef, FilledForm> reader) {
        for (int from = 0; from < tables.size(); from += AT_ONCE) {
            List<TableRef> some = tables.subList(from, Math.min(tables.size(), from + AT_ONCE));
            Map<TableRef, FilledForm> filled = read(some, form, looks);
            some.stream().filter(filled::containsKey).forEach(table -> reader.accept(table, filled.get(table)));
        }
    }

    /** One table; null when it cannot be read any more. */
    FilledForm one(TableRef table, FormDefinition form, Looks looks) {
        return read(List.of(table), form, looks).get(table);
    }

    private Map<TableRef, FilledForm> read(List<TableRef> tables, FormDefinition form, Looks looks) {
        Map<TableRef, FilledForm> filled = new HashMap<>();
        List<TableRef> unknown = new ArrayList<>();
        for (TableRef table : tables) {
            FilledForm known = cache.get(table.sha256(), form);
            if (known == null) {
                unknown.add(table);
            } else {
                filled.put(table, known);
            }
        }
        if (!unknown.isEmpty()) {
            try (Copies copies = new Copies(files)) {
                looks.look(() ->
                        copies.take(unknown.stream().map(TableRef::document).toList()));
                unknown.forEach(table -> parse(table, copies.of(table.document()), form, filled));
            }
        }
        return filled;
    }

    private void parse(TableRef table, Path copy, FormDefinition form, Map<TableRef, FilledForm> filled) {
        try {
            FilledForm read = workbooks.read(copy, form);
            cache.put(table.sha256(), read);
            filled.put(table, read);
        } catch (ReportException e) {
            filled.remove(table);
        }
    }
}
