package vn.eoffice.reports.annex;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A row of a filled form.
 *
 * @param row id of the form's row; several rows have the same id where units add lines
 * @param line number of the line within its open place, from 0; 0 for other rows
 * @param cells by the form's columns; null where blank
 */
public record FilledRow(String row, int line, List<CellValue> cells) {

    public FilledRow {
        cells = Collections.unmodifiableList(Arrays.asList(cells.toArray(CellValue[]::new)));
    }
}
