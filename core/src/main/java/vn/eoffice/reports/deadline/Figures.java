package vn.eoffice.reports.deadline;

import java.util.regex.Matcher;

/** Steps from figure to figure, so that what begins with one is looked for nowhere else. */
final class Figures {

    private Figures() {}

    /** Where the next run of digits starts, at this place or behind it; -1 when there is none. */
    static int next(String text, int from) {
        boolean inside = from > 0 && isDigit(text.charAt(from - 1));
        for (int i = from; i < text.length(); i++) {
            boolean digit = isDigit(text.charAt(i));
            if (digit && !inside) {
                return i;
            }
            inside = digit;
        }
        return -1;
    }

    /** Finds the next match at this place or behind it, of a matcher of this text whose pattern begins with a figure. */
    static boolean find(Matcher matcher, String text, int from) {
        matcher.useTransparentBounds(true);
        for (int i = next(text, from); i >= 0; i = next(text, i + 1)) {
            if (matcher.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
