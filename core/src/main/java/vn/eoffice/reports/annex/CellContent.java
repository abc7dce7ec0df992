package vn.eoffice.reports.annex;

/** What {@link FormTable} puts into the cells of a form. Rows and columns by their position in the form. */
public interface CellContent {

    /** How many lines an open place shows. */
    int lines(int row);

    /** What a cell holds; null when it is blank. */
    CellValue value(int row, int line, int column);

    /** A formula to be put into the cell instead of its value; null for none. */
    String formula(int row, int line, int column);

    /** Whether a computed cell holds its value and not the form's formula. */
    boolean keepsValue(int row, int column);
}
