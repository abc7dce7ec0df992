package vn.eoffice.reports.annex;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.FormRow;

/** A plain list on a sheet of its own that prints on A4 landscape, in the style of the forms. */
public final class ListSheet {

    private static final int POINTS = 12;

    private ListSheet() {}

    /**
     * Adds the sheet.
     *
     * @param widths of the columns in characters
     * @param headings above the columns
     * @param rows as many words as there are columns
     */
    public static void write(
            XSSFWorkbook workbook, String name, List<Integer> widths, List<String> headings, List<List<String>> rows) {
        XSSFSheet sheet = workbook.createSheet(name);
        TableStyles styles = new TableStyles(workbook, POINTS);
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
        XSSFRow top = sheet.createRow(0);
        for (int column = 0; column < headings.size(); column++) {
            XSSFCell cell = top.createCell(column);
            cell.setCellValue(headings.get(column));
            cell.setCellStyle(styles.heading(false));
        }
        for (List<String> words : rows) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            int lines = 1;
            for (int column = 0; column < words.size(); column++) {
                XSSFCell cell = row.createCell(column);
                cell.setCellValue(SafeText.of(words.get(column)));
                cell.setCellStyle(styles.cell(ColumnKind.TEXT, FormRow.Style.PLAIN, true));
                lines = Math.max(lines, TextHeight.lines(words.get(column), widths.get(column)));
            }
            row.setHeightInPoints(TextHeight.of(lines, POINTS));
        }
        landscape(sheet);
    }

    /** Makes a sheet print on A4 landscape, as wide as one page. */
    public static void landscape(XSSFSheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }
}
