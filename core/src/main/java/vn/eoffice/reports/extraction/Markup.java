package vn.eoffice.reports.extraction;

/** Takes markdown stars, HTML tags, footnote marks and repeated spaces out of a line. */
final class Markup {

    private static final int LONGEST_TAG = 40;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾";

    /** Characters that stay as they are wherever they stand; of blanks only the single one. */
    private static final boolean[] CLEAN = cleanCharacters();

    private Markup() {}

    private static boolean[] cleanCharacters() {
        boolean[] clean = new boolean[0x2060];
        for (char c = '!'; c < clean.length; c++) {
            StringBuilder kept = new StringBuilder();
            append(kept, c);
            clean[c] = c != '<' && !isSpace(c) && kept.length() == 1 && kept.charAt(0) == c;
        }
        clean[' '] = true;
        return clean;
    }

    /** The line without markup; a tab, a {@code |} and a gap of three spaces stay as one tab. */
    static String strip(String text, int start, int end) {
        return isClean(text, start, end) ? text.substring(start, end) : stripped(text, start, end);
    }

    /** Whether nothing has to be taken out, as in most lines. */
    private static boolean isClean(String text, int start, int end) {
        char before = ' ';
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= CLEAN.length || !CLEAN[c] || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String stripped(String text, int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int tagEnd = c == '<' ? tagEnd(text, i, end) : -1;
            if (tagEnd > 0) {
                i = tagEnd;
            } else if (c == '*' && partsWords(text, i, end, plain)) {
                plain.append(' ');
                i++;
            } else if (isSpace(c)) {
                i = space(text, i, end, plain);
            } else {
                append(plain, c);
                i++;
            }
        }
        trimEnd(plain);
        return plain.toString();
    }

    /** Whether stars are all that stands between two words. */
    private static boolean partsWords(String text, int at, int end, StringBuilder plain) {
        boolean behind = at + 2 < end && text.charAt(at + 1) == '*' && Character.isLetter(text.charAt(at + 2));
        return behind && !plain.isEmpty() && Character.isLetterOrDigit(plain.charAt(plain.length() - 1));
    }

    private static void append(StringBuilder plain, char c) {
        if (c >= 'a' && c <= 'z' || c >= '\u00C0' && c <= '\u024F' || c >= '\u1EA0' && c <= '\u1EF9') {
            plain.append(c);
            return;
        }
        if (c == '*'
                || c == '`'
                || c == '#' && plain.isEmpty()
                || c == '\uFFFD'
                || SUPERSCRIPTS.indexOf(c) >= 0
                || Character.isISOControl(c)) {
            return;
        }
        if (Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.PRIVATE_USE) {
            plain.append(c == '\\' || c == '\u00AD' ? ' ' : c);
        }
    }

    private static int tagEnd(String text, int at, int end) {
        int limit = Math.min(end, at + LONGEST_TAG);
        boolean named = at + 1 < limit && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
        int close = named ? text.indexOf('>', at) : -1;
        return close >= 0 && close < limit ? close + 1 : -1;
    }

    private static int space(String text, int at, int end, StringBuilder plain) {
        int i = at;
        boolean gap = false;
        while (i < end && isSpace(text.charAt(i))) {
            gap |= text.charAt(i) == '\t' || text.charAt(i) == '|';
            i++;
        }
        if (!plain.isEmpty()) {
            plain.append(gap || i - at > 2 ? '\t' : ' ');
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '|' || c == '\u00A0' || Character.isSpaceChar(c) || c == '\f' || c == '\r';
    }

    private static void trimEnd(StringBuilder plain) {
        while (!plain.isEmpty() && isSpace(plain.charAt(plain.length() - 1))) {
            plain.setLength(plain.length() - 1);
        }
    }
}
