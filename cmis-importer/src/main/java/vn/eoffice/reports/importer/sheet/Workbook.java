package vn.eoffice.reports.importer.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.eoffice.reports.text.VietnameseText;

/** The first sheet of an .xlsx file as text; days as ISO dates. Guarded by the caller. */
final class Workbook {

    private static final int WIDEST = 200;

    private Workbook() {}

    static List<List<String>> rows(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(Workbook::cells).toList();
        } catch (ExcelReaderException | java.io.UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), WIDEST); column++) {
            cells.add(row.getOptionalCell(column).map(Workbook::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDay(cell.getDataFormatString())) {
            LocalDateTime day = cell.asDate();
            return day == null ? "" : day.toLocalDate().toString();
        }
        String text = cell.getText();
        return text == null ? "" : VietnameseText.nfc(text);
    }

    private static boolean isDay(String format) {
        String lower = format == null ? "" : format.toLowerCase(Locale.ROOT);
        return lower.contains("yy") && lower.contains("d");
    }
}
