package vn.eoffice.reports.rest.json;

import java.util.Locale;
import vn.eoffice.reports.annex.CellFinding;

/** Something about a cell, or the whole workbook when the cell is null. */
public record CellFindingJson(String severity, String code, String cell, String row, String column, String text) {

    /** Shows a finding. */
    public static CellFindingJson of(CellFinding finding, Locale locale) {
        return new CellFindingJson(
                Codes.of(finding.severity()),
                finding.code(),
                finding.cell() == null ? null : finding.cell().toString(),
                finding.row(),
                finding.column(),
                finding.text(locale));
    }
}
