package vn.eoffice.reports.register;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of a register: Times New Roman, as the office's papers have it. */
record RegisterStyles(CellStyle title, CellStyle heading, CellStyle text, CellStyle date) {

    RegisterStyles(Workbook workbook) {
        this(
                style(workbook, 14, true, false, null),
                style(workbook, 11, true, true, null),
                style(workbook, 11, false, true, null),
                style(workbook, 11, false, true, "dd/mm/yyyy"));
        title.setAlignment(HorizontalAlignment.CENTER);
        heading.setAlignment(HorizontalAlignment.CENTER);
    }

    private static CellStyle style(Workbook workbook, int points, boolean bold, boolean border, String format) {
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (border) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }
}
