package vn.eoffice.reports.annex;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.FormRow;

/** A plain list on a sheet of its own that prints on A4 landscape, in the style of the forms. */
public final class ListSheet {

    private static final int POINTS = 12;
    private static final int HEADINGS = 2;

    private ListSheet() {}

    /**
     * Adds the sheet.
     *
     * @param widths of the columns in characters
     * @param headings above the columns
     * @param rows as many words as there are columns
     */
    public static void write(
            Workbook workbook, String name, List<Integer> widths, List<String> headings, List<List<String>> rows) {
        Sheet sheet = workbook.createSheet(name);
        TableStyles styles = new TableStyles(workbook, POINTS);
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
        title(sheet, styles, name, widths.size() - 1);
        Row top = sheet.createRow(HEADINGS);
        for (int column = 0; column < headings.size(); column++) {
            Cell cell = top.createCell(column);
            cell.setCellValue(headings.get(column));
            cell.setCellStyle(styles.heading(false));
        }
        for (List<String> words : rows) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            int lines = 1;
            for (int column = 0; column < words.size(); column++) {
                Cell cell = row.createCell(column);
                cell.setCellStyle(styles.cell(ColumnKind.TEXT, FormRow.Style.PLAIN, true));
                SafeText.put(cell, words.get(column), styles);
                lines = Math.max(lines, TextHeight.lines(words.get(column), widths.get(column)));
            }
            row.setHeightInPoints(TextHeight.of(lines, POINTS));
        }
        landscape(sheet);
        sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
        sheet.createFreezePane(0, HEADINGS + 1);
    }

    private static void title(Sheet sheet, TableStyles styles, String name, int lastColumn) {
        Row row = sheet.createRow(0);
        Cell cell = row.createCell(0);
        cell.setCellValue(name.toUpperCase(Locale.ROOT));
        cell.setCellStyle(styles.line(14, FormRow.Style.BOLD, HorizontalAlignment.CENTER));
        row.setHeightInPoints(TextHeight.of(1, 14));
        if (lastColumn > 0) {
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, lastColumn));
        }
        sheet.createRow(1);
    }

    /** Makes a sheet print on A4 landscape, as wide as one page. */
    public static void landscape(Sheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        sheet.getFooter().setCenter("&\"Times New Roman\"&P");
    }
}
