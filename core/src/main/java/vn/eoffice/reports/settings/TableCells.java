package vn.eoffice.reports.settings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the cells of a row together, in the order of the table's columns. */
final class TableCells {

    private final Map<String, String> cells = new LinkedHashMap<>();

    TableCells(TableName table) {
        table.columns().forEach(column -> cells.put(column, null));
    }

    TableCells set(String column, String text) {
        cells.replace(column, text == null || text.isEmpty() ? null : text);
        return this;
    }

    TableCells set(String column, LocalDate day) {
        return set(column, day == null ? null : day.toString());
    }

    TableCells set(String column, List<String> parts) {
        return set(column, String.join(Cells.SEPARATOR, parts));
    }

    Map<String, String> all() {
        return Collections.unmodifiableMap(cells);
    }

    /** The key of a row: its key cells, with a slash between them. */
    static String key(TableName table, Map<String, String> cells) {
        StringBuilder key = new StringBuilder();
        for (String column : table.keys()) {
            String cell = cells.get(column);
            key.append(key.length() == 0 ? "" : "/").append(cell == null ? "" : cell.strip());
        }
        return key.toString();
    }
}
