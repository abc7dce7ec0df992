package vn.eoffice.reports.extraction.text;

/**
 * A text typed with a TCVN3 font inside one in Unicode: a document pasted below a page's own words, or text of two fonts
 * in one PDF. Told by the signs that TCVN3 uses for letters and that no other text has in number.
 */
final class MixedFonts {

    /** No letters in any font but those of TCVN3. */
    private static final String SIGNS = "\u00b5\u00b6\u00b8\u00b9\u00a8\u00a9\u00ae\u00ac\u00aa\u00a7";

    private static final int ENOUGH_SIGNS = 12;
    private static final int ENOUGH_WORDS = 3;
    private static final int ENOUGH_LETTERS = 4;

    private MixedFonts() {}

    /** Whether a text has letters that no legacy font leaves behind: those of Unicode's Vietnamese block. */
    static boolean hasUnicode(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < ENOUGH_LETTERS; i++) {
            char c = text.charAt(i);
            letters += c >= '\u1ea0' && c <= '\u1ef9' ? 1 : 0;
        }
        return letters == ENOUGH_LETTERS;
    }

    /** The text with its TCVN3 lines in Unicode; null when it has none. */
    static String toUnicode(String text) {
        if (signs(text, 0, text.length()) < ENOUGH_SIGNS) {
            return null;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean changed = false;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            String line = text.substring(start, end);
            boolean legacy = isLegacy(line);
            out.append(legacy ? LegacyFonts.fromTcvn3(line) : line);
            changed |= legacy;
            start = end;
        }
        return changed ? out.toString() : null;
    }

    private static boolean isLegacy(String line) {
        if (signs(line, 0, line.length()) == 0) {
            return false;
        }
        int asTcvn3 = LegacyFonts.words(LegacyFonts.fromTcvn3(line));
        int asItIs = LegacyFonts.words(line);
        return asTcvn3 > asItIs && (asTcvn3 >= ENOUGH_WORDS || asItIs == 0);
    }

    private static int signs(String text, int from, int to) {
        int signs = 0;
        for (int i = from; i < to; i++) {
            signs += text.charAt(i) < '\u00c0' && SIGNS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return signs;
    }
}
