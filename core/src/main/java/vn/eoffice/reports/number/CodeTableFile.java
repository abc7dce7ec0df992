package vn.eoffice.reports.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.text.VietnameseText;

/** Rows of a code table in a UTF-8 file with tabs between the columns; lines that start with # are comments. */
final class CodeTableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final List<String> lines;

    private CodeTableFile(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    static CodeTableFile shipped(String name) {
        try (InputStream stream = CodeTableFile.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new CodeTableFile(name, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is not there is an empty table. */
    static CodeTableFile in(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            return new CodeTableFile(file.toString(), Files.exists(file) ? Files.readAllLines(file) : List.of());
        } catch (IOException e) {
            throw new CodeTableException(file.toString(), e);
        }
    }

    List<DocumentType> types() {
        List<DocumentType> types = new ArrayList<>();
        for (Row row : rows()) {
            types.add(new DocumentType(
                    row.cell(0).equals("-") ? null : row.required(0, "a code"),
                    row.required(1, "a word").toLowerCase(Locale.ROOT),
                    row.system(2),
                    row.kind(3),
                    row.list(4),
                    row.list(5),
                    row.date(6),
                    row.date(7)));
        }
        return types;
    }

    List<IssuerCode> issuers() {
        List<IssuerCode> issuers = new ArrayList<>();
        for (Row row : rows()) {
            issuers.add(new IssuerCode(
                    row.required(0, "a code"),
                    row.required(1, "a name"),
                    row.system(2),
                    row.list(3),
                    row.date(4),
                    row.date(5)));
        }
        return issuers;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = VietnameseText.nfc(lines.get(i));
            String text = !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line;
            if (!text.isBlank() && text.charAt(0) != '#') {
                rows.add(new Row(i + 1, text.split("\t", -1)));
            }
        }
        return rows;
    }

    private final class Row {

        private final int number;
        private final String[] cells;

        private Row(int number, String[] cells) {
            this.number = number;
            this.cells = cells;
        }

        String cell(int column) {
            return column < cells.length ? cells[column].strip() : "";
        }

        String required(int column, String what) {
            if (cell(column).isEmpty()) {
                throw fault("column " + (column + 1) + " needs " + what).get();
            }
            return cell(column);
        }

        CodeSystem system(int column) {
            return CodeSystem.ofWord(cell(column))
                    .orElseThrow(fault("'" + cell(column) + "' is not one of party, state, both"));
        }

        DocumentKind kind(int column) {
            return DocumentKind.ofCode(cell(column))
                    .orElseThrow(fault("'" + cell(column) + "' is no kind of documents"));
        }

        List<String> list(int column) {
            return Stream.of(cell(column).split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        LocalDate date(int column) {
            try {
                return cell(column).isEmpty() ? null : LocalDate.parse(cell(column));
            } catch (DateTimeException e) {
                throw fault("'" + cell(column) + "' is no date like 2025-06-30").get();
            }
        }

        private Supplier<CodeTableException> fault(String problem) {
            return () -> new CodeTableException(name, number, problem);
        }
    }
}
