package vn.eoffice.reports.rest.json;

import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.round.TableFindings;

/** What was found in a unit's table, across its other tables and against the last round too. */
public record TableChecksJson(String form, int blanks, List<CellFindingJson> findings) {

    /** Shows what was found. */
    public static TableChecksJson of(TableFindings table, Locale locale) {
        return new TableChecksJson(
                table.form(),
                table.blanks(),
                table.findings().stream()
                        .map(finding -> CellFindingJson.of(finding, locale))
                        .toList());
    }
}
