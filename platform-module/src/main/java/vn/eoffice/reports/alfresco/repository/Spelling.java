package vn.eoffice.reports.alfresco.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.eoffice.reports.text.VietnameseText;

/**
 * Cuts text into words for searching in the database: as typed, in lower case with the tone where most offices print it,
 * or folded to plain letters. Words hold letters and figures only, so that nothing of a query's language gets in with
 * them.
 */
public enum Spelling {
    /** With accents. */
    TYPED(word -> VietnameseText.normalizeTones(word).toLowerCase(Locale.ROOT)),
    /** Without. */
    FOLDED(VietnameseText::fold);

    /** A database keeps a longer text apart, where it cannot be compared. */
    private static final int LONGEST = 1000;

    private final UnaryOperator<String> spelling;

    Spelling(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    /** The words of a text; none for null. */
    public List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String spelt = text == null ? "" : spelling.apply(VietnameseText.nfc(text));
        int start = -1;
        for (int i = 0; i <= spelt.length(); i++) {
            boolean inside = i < spelt.length() && Character.isLetterOrDigit(spelt.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(spelt.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** The words as one line to look for words in: each stands between blanks. Null when there are none. */
    public String line(String text) {
        StringBuilder line = new StringBuilder(" ");
        for (String word : words(text)) {
            if (line.length() + word.length() >= LONGEST) {
                break;
            }
            line.append(word).append(' ');
        }
        return line.length() == 1 ? null : line.toString();
    }
}
