package vn.eoffice.reports.annex.sheet;

import java.util.List;

/**
 * A workbook.
 *
 * @param grids its sheets in their order
 * @param from1904 whether days are counted from 1904, as old Macintosh files do
 * @param macros whether it carries program code, which is never run
 */
public record Book(List<Grid> grids, boolean from1904, boolean macros) {

    public Book {
        grids = List.copyOf(grids);
    }
}
