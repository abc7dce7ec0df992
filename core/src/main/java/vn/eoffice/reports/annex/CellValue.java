package vn.eoffice.reports.annex;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a cell of a filled form holds. A blank cell has no value at all, so zero is always a filled-in zero. Exactly one
 * of number, text and date is given.
 *
 * @param number exact, as written: {@code 1.234,5} is 1234.5; a share is in percent
 * @param text composed letters (NFC), without blanks around
 * @param sheetRow row of the workbook it was read from, from 0; -1 when it was computed
 * @param sheetColumn column of the workbook, from 0; -1 when it was computed
 */
public record CellValue(BigDecimal number, String text, LocalDate date, int sheetRow, int sheetColumn) {

    static final int COMPUTED = -1;

    /** A number that stands in the workbook. */
    public static CellValue of(BigDecimal number, int sheetRow, int sheetColumn) {
        return new CellValue(number, null, null, sheetRow, sheetColumn);
    }

    /** Words that stand in the workbook. */
    public static CellValue of(String text, int sheetRow, int sheetColumn) {
        return new CellValue(null, text, null, sheetRow, sheetColumn);
    }

    /** A day that stands in the workbook. */
    public static CellValue of(LocalDate date, int sheetRow, int sheetColumn) {
        return new CellValue(null, null, date, sheetRow, sheetColumn);
    }

    /** A number that was computed. */
    public static CellValue computed(BigDecimal number) {
        return new CellValue(number, null, null, COMPUTED, COMPUTED);
    }

    /** Whether it was computed and stands in no workbook. */
    public boolean isComputed() {
        return sheetRow < 0;
    }

    /** Number, text or ISO date, for people and programs that take only words. */
    public String plain() {
        if (number != null) {
            return number.toPlainString();
        }
        return date != null ? date.toString() : text;
    }
}
