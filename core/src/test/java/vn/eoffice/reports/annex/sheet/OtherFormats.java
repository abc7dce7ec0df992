package vn.eoffice.reports.annex.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Saves a workbook as the other programs of an office would. */
public final class OtherFormats {

    private OtherFormats() {}

    /** As Excel of 2003. */
    public static Path xls(Workbook workbook, Path folder) {
        Path file = folder.resolve("bieu.xls");
        try (HSSFWorkbook old = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (Sheet sheet : workbook) {
                Sheet copy = old.createSheet(sheet.getSheetName());
                sheet.getMergedRegions().forEach(copy::addMergedRegion);
                for (Row row : sheet) {
                    Row copied = copy.createRow(row.getRowNum());
                    row.forEach(cell -> copy(cell, copied.createCell(cell.getColumnIndex())));
                }
                old.setSheetVisibility(
                        old.getSheetIndex(copy), workbook.getSheetVisibility(workbook.getSheetIndex(sheet)));
            }
            old.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Cell from, Cell to) {
        switch (from.getCellType()) {
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            case STRING -> to.setCellValue(from.getStringCellValue());
            case FORMULA -> {
                if (from.getCachedFormulaResultType() == CellType.NUMERIC) {
                    to.setCellFormula("0+" + from.getNumericCellValue());
                    to.setCellValue(from.getNumericCellValue());
                }
            }
            default -> to.setBlank();
        }
    }

    /** As LibreOffice, with its way of saying that a million cells follow. */
    public static Path ods(Workbook workbook, Path folder) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content>"
                + "<office:automatic-styles><style:style style:name=\"ta2\" style:family=\"table\">"
                + "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
                + "<office:body><office:spreadsheet>");
        for (Sheet sheet : workbook) {
            boolean hidden = workbook.isSheetHidden(workbook.getSheetIndex(sheet))
                    || workbook.isSheetVeryHidden(workbook.getSheetIndex(sheet));
            xml.append("<table:table table:name=\"").append(sheet.getSheetName());
            xml.append("\" table:style-name=\"").append(hidden ? "ta2" : "ta1").append("\">");
            table(sheet, xml);
            xml.append("</table:table>");
        }
        xml.append("</office:spreadsheet></office:body></office:document-content>");
        return zip(
                folder.resolve("bieu.ods"),
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                xml.toString());
    }

    private static void table(Sheet sheet, StringBuilder xml) {
        int next = 0;
        for (Row row : sheet) {
            if (row.getRowNum() > next) {
                xml.append("<table:table-row table:number-rows-repeated=\"")
                        .append(row.getRowNum() - next)
                        .append("\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>");
            }
            next = row.getRowNum() + 1;
            xml.append("<table:table-row>");
            int column = 0;
            for (Cell cell : row) {
                for (; column < cell.getColumnIndex(); column++) {
                    xml.append("<table:table-cell/>");
                }
                xml.append(cell(cell));
                column++;
            }
            xml.append("<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>");
        }
        xml.append("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>");
    }

    private static String cell(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC) {
            String formula = cell.getCellType() == CellType.FORMULA ? " table:formula=\"of:=1\"" : "";
            return "<table:table-cell" + formula + " office:value-type=\"float\" office:value=\""
                    + cell.getNumericCellValue() + "\"><text:p>…</text:p></table:table-cell>";
        } else if (type == CellType.STRING) {
            return "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>ghi chú</text:p>"
                    + "</office:annotation><text:p>" + cell.getStringCellValue() + "</text:p></table:table-cell>";
        }
        return "<table:table-cell/>";
    }

    /** A zip file of pairs of names and contents. */
    public static Path zip(Path file, String... parts) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
