package vn.eoffice.reports.settings;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files a table is taken away as. What {@link TableFile} reads of them is the same table. */
public enum TableFormat {
    /** UTF-8 with its mark, so that spreadsheets open it as such, and commas. */
    CSV {
        @Override
        void write(List<List<String>> lines, OutputStream out) throws IOException {
            String text = lines.stream()
                    .map(line -> line.stream().map(TableFormat::quoted).collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    },
    /** A workbook whose cells are all text. */
    XLSX {
        @Override
        void write(List<List<String>> lines, OutputStream out) throws IOException {
            TableWorkbook.write(lines, out);
        }
    };

    private static final Set<String> WORDS = Set.of("system", "internal");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    abstract void write(List<List<String>> lines, OutputStream out) throws IOException;

    /** Writes a table; the stream stays open. */
    void write(TableContent content, Locale locale, OutputStream out) {
        TableName table = content.table();
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream()
                .map(column -> Headings.of(table, column, locale))
                .toList());
        content.rows()
                .forEach(row -> lines.add(table.columns().stream()
                        .map(column -> shown(column, row.get(column), locale))
                        .toList()));
        try {
            write(lines, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As people of that language write it; a text that would be a formula gets an apostrophe, which reading takes off. */
    private static String shown(String column, String cell, Locale locale) {
        if (cell == null) {
            return "";
        } else if (WORDS.contains(column)) {
            return Words.shown(cell, locale);
        } else if (DAY.matcher(cell).matches() && !locale.getLanguage().equals("en")) {
            return VIETNAMESE_DAY.format(LocalDate.parse(cell));
        }
        return Cells.looksLikeFormula(cell) ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> ",;\"\r\n\t".indexOf(c) >= 0);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
