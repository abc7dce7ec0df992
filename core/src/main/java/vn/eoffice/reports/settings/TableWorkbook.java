package vn.eoffice.reports.settings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Lines as a workbook of texts, so that no spreadsheet takes a code or a day for something else. */
final class TableWorkbook {

    private static final int WIDTH = 22 * 256;

    private TableWorkbook() {}

    static void write(List<List<String>> lines, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            CellStyle text = style(workbook, false);
            CellStyle heading = style(workbook, true);
            Sheet sheet = workbook.createSheet();
            sheet.createFreezePane(1, 1);
            for (int column = 0; column < lines.get(0).size(); column++) {
                sheet.setColumnWidth(column, WIDTH);
                sheet.setDefaultColumnStyle(column, text);
            }
            for (int i = 0; i < lines.size(); i++) {
                fill(sheet.createRow(i), lines.get(i), i == 0 ? heading : text);
            }
            workbook.write(out);
        }
    }

    private static CellStyle style(SXSSFWorkbook workbook, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 11);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private static void fill(Row row, List<String> texts, CellStyle style) {
        for (int column = 0; column < texts.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(style);
        }
    }
}
