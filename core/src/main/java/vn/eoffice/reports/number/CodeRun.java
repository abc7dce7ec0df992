package vn.eoffice.reports.number;

import java.util.Set;

/** Letters and digits that may be a code: where they end in a text, and how much of them looks like one. */
final class CodeRun {

    static final int MAX_LENGTH = 24;

    /** Small letters that belong to a code: TTg, TTr, NgV, ThU. */
    private static final Set<String> SMALL_PAIRS = Set.of("Tg", "Tr", "Ng", "Th", "Qy", "Đi", "Ph");

    /** Letters that codes carry besides A to Z; letters with a tone never stand in a code. */
    private static final String OTHER_CODE_LETTERS = "Đ\u00D0\u0189ƯƠÂÊÔĂ";

    private CodeRun() {}

    /** End of the letters, digits and ampersands that start here; the start itself when it is no letter. */
    static int end(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < MAX_LENGTH && belongs(text, i, start)) {
            i++;
        }
        return i;
    }

    private static boolean belongs(String text, int i, int start) {
        char c = text.charAt(i);
        if (c == '&') {
            return i > start && i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
        }
        return i == start ? Character.isLetter(c) : Character.isLetterOrDigit(c);
    }

    /** Length of the beginning that looks like a code: capitals, digits, and the small letters some codes have. */
    static int codeLength(String run) {
        int i = 0;
        while (i < run.length() && (isCodeLetter(run.charAt(i)) || isSmallOfPair(run, i))) {
            i++;
        }
        boolean insideWord = i < run.length() && i > 1 && isSmallOfPair(run, i - 1);
        return insideWord ? i - 2 : i;
    }

    static boolean looksLikeCode(String run) {
        return codeLength(run) == run.length();
    }

    static boolean isLower(String run) {
        return run.chars().noneMatch(Character::isUpperCase);
    }

    private static boolean isCodeLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '&' || OTHER_CODE_LETTERS.indexOf(c) >= 0;
    }

    private static boolean isSmallOfPair(String run, int i) {
        return i > 0 && Character.isLowerCase(run.charAt(i)) && SMALL_PAIRS.contains(run.substring(i - 1, i + 1));
    }
}
