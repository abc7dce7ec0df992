package vn.eoffice.reports.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row somebody gives.
 *
 * @param line of the file, the first is 1; 0 when it comes from no file
 * @param cells by column; a column that is missing stays as it is, an empty cell empties it
 */
public record TableRow(int line, Map<String, String> cells) {

    public TableRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
