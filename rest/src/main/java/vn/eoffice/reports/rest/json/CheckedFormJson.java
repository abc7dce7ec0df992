package vn.eoffice.reports.rest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.FilledRow;

/** A filled workbook that was read and checked; round and unit are null when its stamp does not name them. */
public record CheckedFormJson(
        String form,
        String round,
        String unit,
        int blanks,
        boolean good,
        List<Row> rows,
        List<CellFindingJson> findings) {

    /**
     * What was read from a row.
     *
     * @param line number of the line within its open place, from 0; 0 for other rows
     * @param at row of the workbook, from 1; null when all of it was computed
     * @param cells by the form's columns; null where blank
     */
    public record Row(String row, int line, Integer at, List<String> cells) {
        static Row of(FilledRow row) {
            List<String> cells = new ArrayList<>();
            row.cells().forEach(cell -> cells.add(cell == null ? null : cell.plain()));
            Integer at = row.cells().stream()
                    .filter(cell -> cell != null && !cell.isComputed())
                    .map(cell -> cell.sheetRow() + 1)
                    .findFirst()
                    .orElse(null);
            return new Row(row.row(), row.line(), at, cells);
        }
    }

    /** Shows what was found. */
    public static CheckedFormJson of(FilledForm filled, Locale locale) {
        return new CheckedFormJson(
                filled.form().code(),
                filled.stamp() == null ? null : filled.stamp().round(),
                filled.stamp() == null ? null : filled.stamp().unit(),
                filled.blanks(),
                !filled.hasErrors(),
                filled.rows().stream().map(Row::of).toList(),
                filled.findings().stream()
                        .map(finding -> CellFindingJson.of(finding, locale))
                        .toList());
    }
}
