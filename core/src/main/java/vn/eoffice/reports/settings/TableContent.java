package vn.eoffice.reports.settings;

import java.util.List;
import java.util.Map;

/**
 * A table as it stands.
 *
 * @param fingerprint another one as soon as anything of the table is another
 * @param rows cells by column, in the table's order; an empty cell is null
 */
public record TableContent(TableName table, String fingerprint, List<Map<String, String>> rows) {

    public TableContent {
        rows = List.copyOf(rows);
    }
}
