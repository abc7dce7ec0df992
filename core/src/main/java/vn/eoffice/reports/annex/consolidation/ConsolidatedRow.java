package vn.eoffice.reports.annex.consolidation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.eoffice.reports.annex.CellValue;

/**
 * A row of a consolidation.
 *
 * @param row id of the form's row; the same for all lines of an open place
 * @param line number among the lines of its open place over all units, from 0; 0 for other rows
 * @param unit code of the unit whose line it is; null for rows that are put together
 * @param unitName null when the unit is
 * @param cells by the form's columns; null where every unit left it blank
 */
public record ConsolidatedRow(String row, int line, String unit, String unitName, List<CellValue> cells) {

    public ConsolidatedRow {
        cells = Collections.unmodifiableList(Arrays.asList(cells.toArray(CellValue[]::new)));
    }
}
