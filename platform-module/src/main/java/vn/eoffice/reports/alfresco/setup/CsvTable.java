package vn.eoffice.reports.alfresco.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table as spreadsheets save it: commas, quotes around fields that need them, names of columns in the first line. */
final class CsvTable {

    /**
     * A row by the names of its columns.
     *
     * @param line where it begins in the file; the first is 1
     */
    record Row(int line, Map<String, String> columns) {

        /** The value; null when it is empty or the column is missing. */
        String text(String column) {
            String value = columns.getOrDefault(column, "").strip();
            return value.isEmpty() ? null : value;
        }

        /** The value that has to be there. */
        String required(String column) {
            String value = text(column);
            if (value == null) {
                throw new IllegalArgumentException("column " + column + " is empty");
            }
            return value;
        }

        /** The values separated by {@code |}. */
        List<String> several(String column) {
            String value = text(column);
            return value == null
                    ? List.of()
                    : Arrays.stream(value.split("\\|")).map(String::strip).toList();
        }
    }

    private final String text;
    private int at;

    private CsvTable(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static List<Row> read(String text) {
        CsvTable table = new CsvTable(text);
        List<String> names = null;
        List<Row> rows = new ArrayList<>();
        while (table.at < table.text.length()) {
            int number = table.lineNumber();
            List<String> line = table.line();
            if (line.size() == 1 && line.get(0).isBlank()) {
                continue;
            }
            if (names == null) {
                names = line;
            } else {
                rows.add(row(number, names, line));
            }
        }
        return rows;
    }

    private int lineNumber() {
        return 1 + (int) text.chars().limit(at).filter(c -> c == '\n').count();
    }

    private static Row row(int number, List<String> names, List<String> line) {
        Map<String, String> columns = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), line.size()); i++) {
            columns.put(names.get(i).strip(), line.get(i));
        }
        return new Row(number, columns);
    }

    private List<String> line() {
        List<String> fields = new ArrayList<>();
        do {
            fields.add(field());
        } while (accept(','));
        accept('\r');
        accept('\n');
        return fields;
    }

    private boolean accept(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private String field() {
        StringBuilder field = new StringBuilder();
        boolean quoted = accept('"');
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                at++;
                if (!accept('"')) {
                    quoted = false;
                    continue;
                }
                field.append('"');
            } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                break;
            } else {
                field.append(c);
                at++;
            }
        }
        return field.toString();
    }
}
