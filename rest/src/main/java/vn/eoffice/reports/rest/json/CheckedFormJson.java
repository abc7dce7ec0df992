package vn.eoffice.reports.rest.json;

import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.annex.FilledForm;

/** A filled workbook that was read and checked; round and unit are null when its stamp does not name them. */
public record CheckedFormJson(
        String form, String round, String unit, int blanks, boolean good, List<CellFindingJson> findings) {

    /** Shows what was found. */
    public static CheckedFormJson of(FilledForm filled, Locale locale) {
        return new CheckedFormJson(
                filled.form().code(),
                filled.stamp() == null ? null : filled.stamp().round(),
                filled.stamp() == null ? null : filled.stamp().unit(),
                filled.blanks(),
                !filled.hasErrors(),
                filled.findings().stream()
                        .map(finding -> CellFindingJson.of(finding, locale))
                        .toList());
    }
}
