package vn.eoffice.reports.number;

/**
 * What stands between two parts of a number.
 *
 * @param kind the separator
 * @param end where the next part starts
 * @param before white space before the separator
 * @param after white space behind the separator
 */
record Gap(Kind kind, int end, boolean before, boolean after) {

    enum Kind {
        NONE,
        SPACE,
        DASH,
        SLASH,
        DOT
    }

    private static final int MAX_BLANKS = 10;
    private static final int MAX_LINES = 2;

    static Gap at(String text, int start) {
        int i = skipBlanks(text, start);
        int separators = skipSeparators(text, i);
        if (separators > i) {
            Kind kind = kindOf(text, i, separators);
            int end = skipBlanks(text, separators);
            return new Gap(kind, end, i > start, end > separators);
        }
        if (i == start && isDotBetweenLetters(text, i)) {
            return new Gap(Kind.DOT, i + 1, false, false);
        }
        return new Gap(i > start ? Kind.SPACE : Kind.NONE, i, i > start, false);
    }

    /** A separator that somebody wrote, not one that has to be guessed. */
    boolean isExplicit() {
        return kind == Kind.DASH || kind == Kind.SLASH || kind == Kind.DOT;
    }

    boolean isTight() {
        return !before && !after;
    }

    static int skipBlanks(String text, int start) {
        int i = start;
        int lines = 0;
        while (i < text.length() && i - start < MAX_BLANKS && isBlank(text.charAt(i))) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
            if (lines > MAX_LINES) {
                return start;
            }
            i++;
        }
        return i;
    }

    static boolean isBlank(char c) {
        return c <= ' ' ? c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' : Character.isSpaceChar(c);
    }

    static boolean isDash(char c) {
        return c == '-' || c == '_' || c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\uFF0D' || c == '~';
    }

    static boolean isSlash(char c) {
        return c == '/' || c == '|' || c == '\\' || c == '\u2044' || c == '\u2215' || c == '\uFF0F';
    }

    private static int skipSeparators(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < 3 && (isDash(text.charAt(i)) || isSlash(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static Kind kindOf(String text, int start, int end) {
        char last = text.charAt(end - 1);
        char first = text.charAt(start);
        return isDash(first == '\\' ? last : first) ? Kind.DASH : Kind.SLASH;
    }

    private static boolean isDotBetweenLetters(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && text.charAt(i) == '.'
                && Character.isUpperCase(text.charAt(i - 1))
                && Character.isUpperCase(text.charAt(i + 1));
    }
}
