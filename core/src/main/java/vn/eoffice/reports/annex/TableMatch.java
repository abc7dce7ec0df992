package vn.eoffice.reports.annex;

import vn.eoffice.reports.annex.sheet.Effort;
import vn.eoffice.reports.annex.sheet.Grid;

/**
 * A sheet that shows a form.
 *
 * @param columns the sheet's column for each of the form's; {@link ColumnMatcher#MISSING} where there is none
 * @param score from 0 to 1, how much of the form is there
 */
record TableMatch(FormKeys form, Grid grid, RowMatch rows, int[] columns, ColumnMatcher headings, double score) {

    /** How a sheet shows a form; null when it shows none of its rows. */
    static TableMatch of(FormKeys form, Grid grid, Effort effort) {
        RowMatch rows = new RowMatcher(form, grid, effort).match();
        if (rows == null) {
            return null;
        }
        ColumnMatcher headings = new ColumnMatcher(form, grid, rows, effort);
        int[] columns = headings.match();
        double found = 0;
        for (int column : columns) {
            found +=
                    column == ColumnMatcher.MISSING || headings.headings(column).isEmpty() ? 0 : 1;
        }
        double score = (rows.found() / (double) form.labels().size() + found / columns.length) / 2;
        return new TableMatch(form, grid, rows, columns, headings, score);
    }
}
