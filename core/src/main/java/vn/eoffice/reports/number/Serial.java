package vn.eoffice.reports.number;

/**
 * The running number at the start of a number.
 *
 * @param value 1 or more
 * @param suffix a small letter or empty
 * @param end offset behind it
 */
record Serial(int value, String suffix, int end) {

    private static final int MAX_DIGITS = 6;
    private static final int MAX_LETTER = 'h';

    /** Null when the digits that start here are no running number. */
    static Serial at(String text, int start, boolean announced) {
        int value = 0;
        int i = start;
        while (i < text.length() && i - start <= MAX_DIGITS) {
            int digit = digit(text, i, announced);
            if (digit < 0) {
                break;
            }
            value = value * 10 + digit;
            i++;
        }
        if (i == start || i - start > MAX_DIGITS || value == 0) {
            return null;
        }
        return withThousands(text, i, value, announced);
    }

    private static Serial withThousands(String text, int end, int value, boolean announced) {
        boolean grouped = announced && value < 100 && end + 4 < text.length() && text.charAt(end) == '.';
        for (int i = end + 1; grouped && i <= end + 3; i++) {
            grouped = isDigit(text.charAt(i));
        }
        if (grouped && !isDigit(text.charAt(end + 4))) {
            return new Serial(value * 1000 + Integer.parseInt(text.substring(end + 1, end + 4)), "", end + 4);
        }
        return withSuffix(text, end, value);
    }

    private static Serial withSuffix(String text, int end, int value) {
        if (end + 1 < text.length()) {
            char letter = Character.toLowerCase(text.charAt(end));
            char next = text.charAt(end + 1);
            boolean alone = Gap.isSlash(next) || Gap.isDash(next) || Gap.isBlank(next);
            if (letter >= 'a' && letter <= MAX_LETTER && alone) {
                return new Serial(value, String.valueOf(letter), end + 1);
            }
        }
        return new Serial(value, "", end);
    }

    /** A digit, or a letter that character recognition took for one between digits or behind the word "số". */
    private static int digit(String text, int i, boolean announced) {
        char c = text.charAt(i);
        if (isDigit(c)) {
            return c - '0';
        }
        int misread = "Oo".indexOf(c) >= 0 ? 0 : "lI".indexOf(c) >= 0 ? 1 : -1;
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        boolean digitNext = isDigit(next) && !isYear(text, i + 1);
        return misread >= 0 && (digitNext || announced && (Gap.isDash(next) || Gap.isSlash(next))) ? misread : -1;
    }

    static boolean isYear(String text, int i) {
        if (i + 4 > text.length() || i + 4 < text.length() && isDigit(text.charAt(i + 4))) {
            return false;
        }
        boolean digits = isDigit(text.charAt(i + 1)) && isDigit(text.charAt(i + 2)) && isDigit(text.charAt(i + 3));
        String century = text.substring(i, i + 2);
        return digits && (century.equals("19") || century.equals("20"));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
