package vn.eoffice.reports.extraction.text;

import java.util.Locale;

/**
 * TCVN3 has small accented letters only; its capitals are drawn by a font of their own (.VnTimeH). So a heading in
 * capitals comes out as "QUYếT ĐịNH": a line whose plain letters are all capitals is one.
 */
final class CapitalLines {

    private static final int ENOUGH = 3;

    private CapitalLines() {}

    static String restored(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            String line = text.substring(start, end);
            out.append(isCapital(line) ? line.toUpperCase(Locale.ROOT) : line);
            start = end;
        }
        return out.toString();
    }

    private static boolean isCapital(String line) {
        int capitals = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        return capitals >= ENOUGH;
    }
}
