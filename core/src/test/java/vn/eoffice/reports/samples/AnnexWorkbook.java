package vn.eoffice.reports.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a source as .xlsx: paragraphs as merged rows over the table's width, then the table. */
final class AnnexWorkbook {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Biểu");
    private final XSSFCellStyle heading = workbook.createCellStyle();

    private AnnexWorkbook() {
        XSSFFont bold = workbook.createFont();
        bold.setFontName("Times New Roman");
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(true);
    }

    static void write(SampleSource source, Path file) throws IOException {
        AnnexWorkbook annex = new AnnexWorkbook();
        int width = source.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .mapToInt(table -> ((Block.Table) table).rows().get(0).size())
                .max()
                .orElse(2);
        try (annex.workbook;
                OutputStream out = Files.newOutputStream(file)) {
            for (Block block : source.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    annex.title(paragraph.line().text(), width);
                } else if (block instanceof Block.Table table) {
                    annex.table(table.rows());
                }
            }
            annex.workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            annex.workbook.write(out);
        }
    }

    private XSSFRow nextRow() {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    private void title(String words, int width) {
        XSSFRow row = nextRow();
        row.createCell(0).setCellValue(words);
        row.getCell(0).setCellStyle(heading);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, width - 1));
    }

    private void table(List<List<String>> rows) {
        for (List<String> cells : rows) {
            XSSFRow row = nextRow();
            for (int column = 0; column < cells.size(); column++) {
                value(row, column, cells.get(column), cells == rows.get(0));
            }
        }
    }

    private void value(XSSFRow row, int column, String written, boolean head) {
        if (column > 1 && written.matches("\\d{1,9}")) {
            row.createCell(column).setCellValue(Integer.parseInt(written));
        } else {
            row.createCell(column).setCellValue(written);
        }
        if (head) {
            row.getCell(column).setCellStyle(heading);
        }
    }
}
