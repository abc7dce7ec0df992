package vn.eoffice.reports.annex;

/**
 * A place in a unit's workbook.
 *
 * @param sheet its name
 * @param row from 0
 * @param column from 0
 */
public record SourceCell(String sheet, int row, int column) {

    /** As spreadsheets write it: {@code C7}. */
    public String address() {
        StringBuilder letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return letters.append(row + 1).toString();
    }

    @Override
    public String toString() {
        return sheet + "!" + address();
    }
}
