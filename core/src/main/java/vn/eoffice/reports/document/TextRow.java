package vn.eoffice.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several fields in one line of text that a person can read and change: {@code nghị quyết | 18-NQ/TW | 2017-10-25}. An
 * unknown field is empty. A backslash goes before a bar or a backslash that belongs to a field; {@code \n \r \t} are
 * white space, {@code \s} a blank at the edge of a field, {@code \e} a field that is known and empty.
 */
final class TextRow {

    private TextRow() {}

    /** One line of these fields, each of which may be null. */
    static String join(List<String> fields) {
        return fields.stream().map(TextRow::escape).collect(Collectors.joining(" | "));
    }

    /** The fields of a line; null for those that are unknown. Whatever a person wrote, it has at least one. */
    static List<String> split(String row) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                fields.add(unescape(row, start, i));
                start = i + 1;
            }
        }
        fields.add(unescape(row, start, row.length()));
        return fields;
    }

    private static String escape(String field) {
        if (field == null) {
            return "";
        }
        if (field.isEmpty()) {
            return "\\e";
        }
        StringBuilder out = new StringBuilder(field.length() + 8);
        for (int i = 0; i < field.length(); i++) {
            escape(field.charAt(i), i == 0 || i == field.length() - 1, out);
        }
        return out.toString();
    }

    private static void escape(char c, boolean edge, StringBuilder out) {
        switch (c) {
            case '\\', '|' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case ' ' -> out.append(edge ? "\\s" : " ");
            default -> out.append(c);
        }
    }

    private static String unescape(String row, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && row.charAt(start) == ' ') {
            start++;
        }
        while (end > start && row.charAt(end - 1) == ' ') {
            end--;
        }
        if (start == end) {
            return null;
        }
        String plain = row.substring(start, end);
        return plain.indexOf('\\') < 0 ? plain : unescape(plain);
    }

    private static String unescape(String field) {
        StringBuilder out = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            out.append(c == '\\' && i + 1 < field.length() ? meaning(field.charAt(++i)) : String.valueOf(c));
        }
        return out.toString();
    }

    private static String meaning(char escaped) {
        return switch (escaped) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 's' -> " ";
            case 'e' -> "";
            default -> String.valueOf(escaped);
        };
    }
}
