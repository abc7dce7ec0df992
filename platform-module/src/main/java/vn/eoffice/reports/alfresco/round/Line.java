package vn.eoffice.reports.alfresco.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Several values as one line of a property that people can read in a form: {@code DU-A | expected | 2026-05-28}. */
final class Line {

    private static final String SEPARATOR = " | ";

    /** Stands for no value at all. */
    private static final String NONE = "\\-";

    private Line() {}

    /** One line; each value as its own text, null as none. */
    static String of(Object... values) {
        return Arrays.stream(values).map(Line::escaped).collect(Collectors.joining(SEPARATOR));
    }

    private static String escaped(Object value) {
        return value == null
                ? NONE
                : Objects.toString(value)
                        .replace("\\", "\\\\")
                        .replace("|", "\\!")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    /** The values of a line, in their order; null where there was none. */
    static List<String> read(String line) {
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', start)) {
            values.add(plain(line.substring(start, bar - 1)));
            start = bar + 2;
        }
        values.add(plain(line.substring(start)));
        return values;
    }

    private static String plain(String text) {
        if (text.equals(NONE)) {
            return null;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c == '\\' ? meant(text.charAt(++i)) : c);
        }
        return plain.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case '!' -> '|';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
