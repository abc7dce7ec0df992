package vn.eoffice.reports.annex;

import java.util.List;
import vn.eoffice.reports.annex.sheet.GridRow;

/**
 * Which rows of a sheet are which rows of the form.
 *
 * @param labelColumn the sheet's column with the rows' names
 * @param rows by the form's fixed rows, in their order; null where one was not found
 * @param found how many were found
 */
record RowMatch(int labelColumn, List<GridRow> rows, int found) {

    /** The first row of the table below its header; null when none was found. */
    GridRow first() {
        return rows.stream().filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }
}
