package vn.eoffice.reports.annex.sheet;

import java.util.List;

/**
 * A sheet as it was stored.
 *
 * @param hidden whether a reader of the workbook does not see it
 * @param rows those with a filled cell, from top to bottom
 * @param merges cells shown as one
 */
public record Grid(String name, boolean hidden, List<GridRow> rows, List<Merge> merges) {

    /** A block of cells shown as one; the bounds belong to it, counted from 0. */
    public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /** Whether a cell lies in it. */
        public boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }
}
