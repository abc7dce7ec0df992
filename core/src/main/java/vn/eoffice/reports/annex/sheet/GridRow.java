package vn.eoffice.reports.annex.sheet;

import java.util.List;

/**
 * A row with at least one filled cell.
 *
 * @param index from 0
 * @param cells the filled ones, from left to right
 */
public record GridRow(int index, List<GridCell> cells) {

    /** The cell of a column; null when it is blank. */
    public GridCell cell(int column) {
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            if (cell.column() >= column) {
                return cell.column() == column ? cell : null;
            }
        }
        return null;
    }
}
