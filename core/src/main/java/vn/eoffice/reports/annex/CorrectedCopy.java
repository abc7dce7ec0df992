package vn.eoffice.reports.annex;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * A fresh workbook of the form with what was understood of the unit's, numbers as numbers, and every finding as a
 * comment in its cell. Nothing of the unit's file is carried over but its values.
 */
public final class CorrectedCopy {

    private CorrectedCopy() {}

    /**
     * Writes the copy.
     *
     * @param more findings of {@link FormChecks} to be shown too
     * @param xlsx stays open
     */
    public static void write(
            FilledForm filled, Handout handout, List<CellFinding> more, Locale locale, OutputStream xlsx) {
        throw new UnsupportedOperationException(filled + "" + handout + more + locale + xlsx);
    }
}
