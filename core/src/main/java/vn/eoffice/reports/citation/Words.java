package vn.eoffice.reports.citation;

import java.util.Locale;
import vn.eoffice.reports.text.VietnameseText;

/** Moving over the words of a composed text. All steps are short and bounded. */
final class Words {

    private static final int MAX_WORD = 12;
    private static final int MAX_BLANKS = 12;

    private Words() {}

    static int skipBlanks(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < MAX_BLANKS && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int skipBlanksBack(String text, int end) {
        int i = end;
        while (i > 0 && end - i < MAX_BLANKS && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** End of the letters that start here; the start itself when there are none or too many. */
    static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            if (++i - start > MAX_WORD) {
                return start;
            }
        }
        return i;
    }

    /** Start of the letters that end here; the end itself when there are none or too many. */
    static int wordStart(String text, int end) {
        int i = end;
        while (i > 0 && Character.isLetter(text.charAt(i - 1))) {
            if (end - --i > MAX_WORD) {
                return end;
            }
        }
        return i;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }

    /** Lower case with tones in one place: how words are compared. */
    static String plain(String words) {
        return VietnameseText.normalizeTones(words).toLowerCase(Locale.ROOT);
    }

    /** White space folded to single blanks. */
    static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isBlank(c)) {
                folded.append(c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().stripTrailing();
    }

    /** Whether this word stands here as a whole, in any case. */
    static boolean startsWith(String text, int at, String plainWord) {
        int end = at + plainWord.length();
        return end <= text.length()
                && (end == text.length() || !Character.isLetter(text.charAt(end)))
                && plain(text.substring(at, end)).equals(plainWord);
    }
}
