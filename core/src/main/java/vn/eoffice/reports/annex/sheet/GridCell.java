package vn.eoffice.reports.annex.sheet;

/**
 * A filled cell.
 *
 * @param column from 0
 * @param text what it holds: a number in digits with a point, words as written, an ISO date, or the error's name
 * @param formula how it came about
 */
public record GridCell(int column, Kind kind, String text, Formula formula) {

    /** What a cell holds. */
    public enum Kind {
        NUMBER,
        TEXT,
        DATE,
        ERROR,
        /** A formula whose result was never computed. */
        UNKNOWN
    }

    /** How a cell's content came about. */
    public enum Formula {
        /** It was typed or pasted. */
        NONE,
        /** Computed from the same workbook. */
        OWN,
        /** Computed from another workbook, which is not looked at. */
        EXTERNAL
    }
}
