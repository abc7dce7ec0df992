package vn.eoffice.reports.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

/** Reads a table from a CSV file or a workbook, whatever its name says. The first line names the columns. */
public final class TableFile {

    private static final int MOST_LINES = 5_000;
    private static final int MOST_CELLS = 100;
    private static final long MOST_BYTES = 20L << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFile() {}

    /** A line with something in it, by its number in the file. */
    record Line(int number, List<String> cells) {}

    /**
     * Reads a file.
     *
     * @throws ReportException INVALID, UNREADABLE or TOO_LARGE when it is no such table, with the place and what to do
     */
    public static List<TableRow> read(Path file, TableName table) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ReportException(Problem.TOO_LARGE, "file.too-large", MOST_BYTES >> 20);
            }
            List<Line> lines = isWorkbook(file) ? SheetText.read(file) : CsvText.read(file);
            if (lines.isEmpty()) {
                throw new ReportException(Problem.UNREADABLE, "file.empty");
            }
            return rows(columns(lines.get(0), table), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWorkbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(ZIP.length);
            return Arrays.equals(start, ZIP) || Arrays.equals(start, OLE);
        }
    }

    static void requireFewLines(int lines) {
        if (lines > MOST_LINES + 1) {
            throw new ReportException(Problem.TOO_LARGE, "settings.too-many-lines", MOST_LINES);
        }
    }

    static void requireFewCells(int cells, int line) {
        if (cells > MOST_CELLS) {
            throw new ReportException(Problem.UNREADABLE, "settings.too-many-cells", line, MOST_CELLS);
        }
    }

    private static List<String> columns(Line heading, TableName table) {
        List<String> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : heading.cells()) {
            String column = cell.isBlank() ? null : Headings.column(table, cell);
            if (column != null && !seen.add(column)) {
                throw new ReportException(Problem.INVALID, "settings.column-twice", Headings.shown(cell));
            }
            columns.add(column);
        }
        for (String key : table.keys()) {
            if (!seen.contains(key)) {
                throw new ReportException(Problem.INVALID, "settings.no-key-column", Headings.known(table), key);
            }
        }
        return columns;
    }

    private static List<TableRow> rows(List<String> columns, List<Line> lines) {
        List<TableRow> rows = new ArrayList<>();
        for (Line line : lines) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i) != null) {
                    cells.put(
                            columns.get(i),
                            i < line.cells().size() ? line.cells().get(i) : "");
                }
            }
            if (line.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
                throw new ReportException(Problem.INVALID, "settings.cell-without-column", line.number());
            }
            if (!cells.values().stream().allMatch(String::isBlank)) {
                rows.add(new TableRow(line.number(), cells));
            }
        }
        return rows;
    }
}
