package vn.eoffice.reports.annex;

import org.apache.poi.ss.usermodel.Cell;

/**
 * Words for cells of workbooks that other people open. A text in a cell is never a formula; one that begins like a formula
 * would become one when somebody types it again, unless the cell's style marks it as text (Excel's quote prefix). An
 * apostrophe in the text itself would be seen, and sent back.
 */
public final class SafeText {

    private static final int LONGEST = 32_000;
    private static final String FORMULA = "=+-@\t\r\n";

    private SafeText() {}

    /** The text, as long as a cell may be. */
    public static String of(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** The text without the apostrophe that somebody put before it so that it is no formula. */
    static String unquoted(String text) {
        return text.startsWith("'") && looksLikeFormula(text.substring(1)) ? text.substring(1) : text;
    }

    /** Puts a text into a cell that has its style. */
    static void put(Cell cell, String text, TableStyles styles) {
        cell.setCellValue(of(text));
        if (looksLikeFormula(text)) {
            cell.setCellStyle(styles.quoted(cell.getCellStyle()));
        }
    }

    private static boolean looksLikeFormula(String text) {
        return text.length() > 1 && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
