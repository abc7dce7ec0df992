package vn.eoffice.reports.annex;

import java.util.List;
import java.util.Map;

/** The checks that need more than one form: against the unit's other forms and its form of the previous round. */
public final class FormChecks {

    private FormChecks() {}

    /**
     * What does not hold. Checks within the form are left out: {@link WorkbookReader} has made them. A check whose other
     * form is not there is left out too.
     *
     * @param others the unit's other forms of the round, by code
     * @param previous the unit's same form of the round before; null when there is none
     */
    public static List<CellFinding> across(FilledForm filled, Map<String, FilledForm> others, FilledForm previous) {
        throw new UnsupportedOperationException(filled + "" + others + previous);
    }
}
