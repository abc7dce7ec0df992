package vn.eoffice.reports.host.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills in the workbooks of the round's story. */
final class DemoWorkbooks {

    private static final String LETTERS = "Biểu 13B";
    private static final int BACKLOG = 3;

    private DemoWorkbooks() {}

    /** As {@link #filled(byte[], int, int)}, of the first year. */
    static byte[] filled(byte[] blank, int unit) {
        return filled(blank, unit, 0);
    }

    /**
     * A handed-out workbook with small whole numbers in the cells to fill. Letters balance, and those left over in one
     * year are the next one's backlog.
     *
     * @param year from 0
     */
    static byte[] filled(byte[] blank, int unit, int year) {
        return changed(blank, book -> fill(book, unit, year));
    }

    /** One whose backlog is not what was left over in the year before. */
    static byte[] wrongBacklog(byte[] blank, int unit) {
        return changed(filled(blank, unit, 1), book -> {
            for (Row row : book.getSheetAt(0)) {
                Cell cell = row.getCell(BACKLOG);
                if (cell != null
                        && cell.getCellType() == CellType.NUMERIC
                        && !cell.getCellStyle().getLocked()) {
                    cell.setCellValue(cell.getNumericCellValue() + 4);
                    Cell received = row.getCell(BACKLOG + 1);
                    received.setCellValue(received.getNumericCellValue() - 4);
                    return;
                }
            }
        });
    }

    /** The same as somebody types it anew: without the hidden sheet by which it is known. */
    static byte[] withoutStamp(byte[] filled) {
        return changed(filled, book -> {
            for (int sheet = book.getNumberOfSheets() - 1; sheet > 0; sheet--) {
                book.removeSheetAt(sheet);
            }
        });
    }

    private interface Change {
        void make(Workbook book);
    }

    private static byte[] changed(byte[] workbook, Change change) {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.make(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Workbook book, int unit, int year) {
        boolean letters = book.getSheetAt(0).getSheetName().equals(LETTERS);
        for (Row row : book.getSheetAt(0)) {
            for (Cell cell : row) {
                boolean open = cell.getCellType() == CellType.BLANK
                        && !cell.getCellStyle().getLocked();
                if (open && cell.getCellStyle().getDataFormatString().contains("0")) {
                    int key = (unit + row.getRowNum()) % 7;
                    cell.setCellValue(
                            letters
                                    ? letters(key, year, cell.getColumnIndex())
                                    : (key + 2 * cell.getColumnIndex()) % 9 + 1 + year);
                }
            }
        }
    }

    /** Meetings, backlog, received, settled, pending, untouched: backlog and received are the sum of the last three. */
    private static int letters(int key, int year, int column) {
        int backlog = 2 + key % 3 + year;
        return switch (column) {
            case 2 -> 12 + key + year;
            case BACKLOG -> backlog;
            case BACKLOG + 1 -> 10 + key;
            case BACKLOG + 2 -> 9 + key;
            case BACKLOG + 3 -> 2;
            default -> backlog - 1;
        };
    }
}
