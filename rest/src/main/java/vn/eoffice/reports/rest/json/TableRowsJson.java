package vn.eoffice.reports.rest.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.reports.rest.http.RequestException;
import vn.eoffice.reports.settings.TableName;
import vn.eoffice.reports.settings.TableRow;

/** Rows that somebody changes on a screen. */
public record TableRowsJson(String fingerprint, List<Map<String, String>> rows) {

    /** As rows of a table. */
    public List<TableRow> of(TableName table) {
        if (rows == null || rows.isEmpty()) {
            throw RequestException.invalid("request.missing-field", "rows");
        }
        return rows.stream().map(cells -> row(table, cells)).toList();
    }

    private static TableRow row(TableName table, Map<String, String> given) {
        if (given == null) {
            throw RequestException.invalid("request.bad-value", "rows");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        given.forEach((column, cell) -> {
            if (!table.columns().contains(column)) {
                throw RequestException.invalid("request.unknown-field", "rows." + column);
            }
            cells.put(column, cell == null ? "" : cell);
        });
        return new TableRow(0, cells);
    }
}
