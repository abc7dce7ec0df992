package vn.eoffice.reports.annex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.eoffice.reports.annex.CellFinding.Severity;

/** Gathers findings about one sheet while it is read. */
final class Findings {

    private static final int MOST = 500;
    private static final int LONGEST_QUOTE = 80;

    private final String sheet;
    private final List<CellFinding> all = new ArrayList<>();

    Findings(String sheet) {
        this.sheet = sheet;
    }

    List<CellFinding> all() {
        return all;
    }

    /** Of the whole workbook. */
    void add(Severity severity, String code, Object... arguments) {
        add(new CellFinding(severity, code, null, null, null, quoted(arguments)));
    }

    /** Of a cell. */
    void add(Severity severity, String code, Place place, Object... arguments) {
        SourceCell cell = place.sheetRow() < 0 || place.sheetColumn() < 0
                ? null
                : new SourceCell(sheet, place.sheetRow(), place.sheetColumn());
        add(new CellFinding(severity, code, cell, place.row(), place.column(), quoted(arguments)));
    }

    private void add(CellFinding finding) {
        if (all.size() < MOST) {
            all.add(finding);
        }
    }

    /** That a check of the form does not hold, in the form's own words. */
    void failed(Severity severity, Place place, String... arguments) {
        SourceCell cell = place.sheetRow() < 0 ? null : new SourceCell(sheet, place.sheetRow(), place.sheetColumn());
        add(new CellFinding(severity, "check.failed", cell, place.row(), place.column(), List.of(arguments)));
    }

    private static List<String> quoted(Object... arguments) {
        return Arrays.stream(arguments)
                .map(String::valueOf)
                .map(text -> text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text)
                .toList();
    }

    /**
     * A cell of the form and where it stands in the sheet.
     *
     * @param sheetRow from 0; -1 when it is not there
     * @param sheetColumn from 0; -1 when it is not there
     */
    record Place(String row, String column, int sheetRow, int sheetColumn) {}
}
