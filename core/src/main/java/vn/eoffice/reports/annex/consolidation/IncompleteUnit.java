package vn.eoffice.reports.annex.consolidation;

/**
 * A unit whose figures are not all in a consolidation.
 *
 * @param blanks how many cells to be filled in it left blank
 * @param errors how many errors its workbook has
 */
public record IncompleteUnit(String unit, String unitName, String group, Reason reason, int blanks, int errors) {

    /** Why. */
    public enum Reason {
        /** Nothing was sent. */
        MISSING,
        /** The unit has declared that it has nothing to report. */
        NOTHING,
        /** A workbook was sent that the reader of this consolidation may not read. */
        WITHHELD,
        /** A workbook was sent that cannot be read any more, or is of another version of the form. */
        UNREADABLE,
        /** A workbook with nothing in it. */
        BLANK,
        /** Some cells were left blank. */
        PARTIAL,
        /** The workbook has errors. */
        ERRORS
    }
}
