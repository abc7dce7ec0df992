package vn.eoffice.reports.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a document that print something, in order.
 *
 * @param all lines; a gap between two columns is a tab in {@link Line#text()}
 */
record Lines(List<Line> all) {

    Lines {
        all = List.copyOf(all);
    }

    static Lines of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            add(lines, text, start, end);
            start = end + 1;
        }
        return new Lines(lines);
    }

    private static void add(List<Line> lines, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            String plain = Markup.strip(text, start, end);
            if (!plain.isEmpty()) {
                lines.add(Line.of(plain, start, end));
            }
        }
    }

    int size() {
        return all.size();
    }

    Line get(int index) {
        return all.get(index);
    }
}
