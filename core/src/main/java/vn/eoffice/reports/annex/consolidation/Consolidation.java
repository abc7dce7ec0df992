package vn.eoffice.reports.annex.consolidation;

import java.util.Collection;
import java.util.List;
import vn.eoffice.reports.annex.form.FormDefinition;

/** Puts the forms of many units together: units to groups, and all units to the province. */
public final class Consolidation {

    private Consolidation() {}

    /**
     * Consolidates one form.
     *
     * @param contributions one for every unit that was expected, those that sent nothing included; workbooks of another
     *     form count as not sent
     */
    public static Consolidated of(FormDefinition form, Collection<Contribution> contributions) {
        throw new UnsupportedOperationException(form + "" + contributions);
    }

    /**
     * What changed since the last round: this one's number less that one's, for every number of a fixed row that both
     * have; other cells are blank.
     */
    public static List<ConsolidatedRow> difference(Consolidated now, Consolidated before) {
        throw new UnsupportedOperationException(now + "" + before);
    }
}
