package vn.eoffice.reports.annex;

import java.util.HashMap;
import java.util.Map;
import vn.eoffice.reports.annex.sheet.Book;
import vn.eoffice.reports.annex.sheet.Grid;
import vn.eoffice.reports.annex.sheet.GridCell;
import vn.eoffice.reports.annex.sheet.GridRow;

/** The hidden sheet by which a handed-out workbook is known: names in the first column, values in the second. */
final class Stamps {

    static final String SHEET = "_bieu";
    static final String FORM = "form";
    static final String VERSION = "version";
    static final String ROUND = "round";
    static final String UNIT = "unit";

    private Stamps() {}

    /** The stamp; null when the workbook has none. */
    static Stamp of(Book book) {
        for (Grid grid : book.grids()) {
            if (grid.name().equals(SHEET)) {
                Map<String, String> values = values(grid);
                return values.containsKey(FORM)
                        ? new Stamp(values.get(FORM), values.get(VERSION), values.get(ROUND), values.get(UNIT))
                        : null;
            }
        }
        return null;
    }

    private static Map<String, String> values(Grid grid) {
        Map<String, String> values = new HashMap<>();
        for (GridRow row : grid.rows()) {
            GridCell name = row.cell(0);
            GridCell value = row.cell(1);
            if (name != null && value != null) {
                values.put(name.text(), value.text());
            }
        }
        return values;
    }
}
