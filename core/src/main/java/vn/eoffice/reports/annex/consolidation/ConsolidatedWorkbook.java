package vn.eoffice.reports.annex.consolidation;

import java.io.OutputStream;
import java.util.Locale;

/** A consolidation as .xlsx: the form, the units that are not complete, a chart, and the difference to the last round. */
public final class ConsolidatedWorkbook {

    /** What the cells that put units together hold. */
    public enum Totals {
        /** Formulas over a hidden sheet with every unit's figures. */
        FORMULAS,
        /** Values only. */
        VALUES
    }

    private ConsolidatedWorkbook() {}

    /**
     * Writes the workbook.
     *
     * @param title of the consolidating body or round, above the table; null when there is none
     * @param before the same form of the last round, for the differences; null when there is none
     * @param xlsx stays open
     */
    public static void write(
            Consolidated consolidated,
            Totals totals,
            String title,
            Consolidated before,
            Locale locale,
            OutputStream xlsx) {
        throw new UnsupportedOperationException(consolidated + "" + totals + title + before + locale + xlsx);
    }
}
