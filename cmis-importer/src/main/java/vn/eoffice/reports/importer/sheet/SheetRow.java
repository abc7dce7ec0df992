package vn.eoffice.reports.importer.sheet;

import java.util.Map;

/**
 * A row that speaks of a file.
 *
 * @param line in the spreadsheet, from 1
 * @param cells what is filled in, stripped; a blank cell says nothing
 */
record SheetRow(int line, Map<SheetColumn, String> cells) {

    SheetRow {
        cells = Map.copyOf(cells);
    }

    /** The value; null when the row does not say. */
    String get(SheetColumn column) {
        return cells.get(column);
    }
}
