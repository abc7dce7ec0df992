package vn.eoffice.reports.alfresco.repository;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The details of a journal entry as one text, a line for each, and back. */
final class Details {

    private Details() {}

    static String write(Map<String, String> details) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(details).forEach((name, value) -> text.append(escape(name))
                .append('=')
                .append(escape(value))
                .append('\n'));
        return text.toString();
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '\\', '=', ':', '#', '!', ' ' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static Map<String, String> read(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory does not fail", e);
        }
        Map<String, String> details = new HashMap<>();
        lines.stringPropertyNames().forEach(name -> details.put(name, lines.getProperty(name)));
        return details;
    }
}
