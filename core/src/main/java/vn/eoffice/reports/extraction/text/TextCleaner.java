package vn.eoffice.reports.extraction.text;

import java.text.Normalizer;

/**
 * Removes what nobody sees and what only confuses: zero-width and control characters, soft hyphens, marks that turn
 * the writing direction; every space becomes a plain one, Unicode becomes NFC, blank lines in a row become one.
 */
final class TextCleaner {

    /** More combining marks on one letter than any language has only cost time to put in order. */
    private static final int MAX_MARKS = 8;

    private TextCleaner() {}

    static String clean(CharSequence text) {
        String visible = visible(text);
        String composed = Normalizer.isNormalized(visible, Normalizer.Form.NFC)
                ? visible
                : Normalizer.normalize(visible, Normalizer.Form.NFC);
        return lines(composed);
    }

    private static String visible(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7f) {
                out.append(c);
                marks = 0;
                continue;
            }
            int type = Character.getType(c);
            marks = type == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (marks <= MAX_MARKS && !(marks > 0 && isOrphan(out))) {
                append(out, c, type, i > 0 && text.charAt(i - 1) == '\r');
            }
        }
        return out.toString();
    }

    /** PDF extraction leaves accents behind the line whose letters they belong to; alone they say nothing. */
    private static boolean isOrphan(StringBuilder out) {
        return out.isEmpty() || out.charAt(out.length() - 1) <= ' ';
    }

    private static void append(StringBuilder out, char c, int type, boolean afterReturn) {
        if (c == '\n' && afterReturn) {
            return;
        }
        if (c == '\n' || c == '\r' || c == '\f' || c == 0x0b || c == 0x85 || c == 0x2028 || c == 0x2029) {
            out.append('\n');
        } else if (c == '\t') {
            out.append(c);
        } else if (type == Character.SPACE_SEPARATOR) {
            out.append(' ');
        } else if (type == Character.PRIVATE_USE) {
            appendSymbol(out, c);
        } else if (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE) {
            out.append(c);
        }
    }

    /** Symbol fonts keep theirs at U+F020 and up: the lower half as in ASCII, the upper half mostly bullets. */
    private static void appendSymbol(StringBuilder out, char c) {
        if (c >= 0xf020 && c < 0xf07f) {
            out.append((char) (c - 0xf000));
        } else if (c >= 0xf0a0 && c <= 0xf0ff) {
            out.append('-');
        }
    }

    private static String lines(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blankBefore = false;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int last = end;
            while (last > start && text.charAt(last - 1) <= ' ') {
                last--;
            }
            if (last > start) {
                out.append(blankBefore && !out.isEmpty() ? "\n" : "")
                        .append(text, start, last)
                        .append('\n');
            }
            blankBefore = last == start;
            start = end + 1;
        }
        return out.toString();
    }
}
