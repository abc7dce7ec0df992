package vn.eoffice.reports.extraction;

import vn.eoffice.reports.extraction.Extraction.Place;
import vn.eoffice.reports.text.VietnameseText;

/**
 * A line, or a cell of one, without markup and with single spaces.
 *
 * @param text as printed
 * @param folded the same in lower case without accents, of the same length
 * @param place where it stands in the document's text
 */
record Line(String text, String folded, Place place) {

    private static final int CAPITALS_PER_SMALL = 4;

    static Line of(String text, int start, int end) {
        return new Line(text, foldKeepingLength(text), new Place(start, end));
    }

    static String foldKeepingLength(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = VietnameseText.fold(text.charAt(i));
        }
        return new String(folded);
    }

    /** The letters and digits alone: {@code K Ế  H O Ạ C H:} and {@code Kế hoạch} are one. */
    String squeezed() {
        return squeezed(folded.length());
    }

    /** The first of {@link #squeezed()}, so that a long line costs no more than a short one. */
    String squeezed(int most) {
        StringBuilder letters = new StringBuilder(Math.min(most, folded.length()));
        for (int i = 0; i < folded.length() && letters.length() < most; i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    boolean isCapitals() {
        return isCapitals(text);
    }

    /** Gives up as soon as the rest could not make up for the small letters. */
    static boolean isCapitals(CharSequence text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
            if (lower * CAPITALS_PER_SMALL > upper + text.length() - i - 1) {
                return false;
            }
        }
        return upper > 1;
    }

    boolean hasLetters() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A rule of dashes, dots, underscores or stars, or a lone mark of the Party's header. */
    boolean isRule() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The part between two positions, with its own place where the line was printed without markup. */
    Line part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isFiller(text.charAt(start))) {
            start++;
        }
        while (end > start && isFiller(text.charAt(end - 1))) {
            end--;
        }
        int shift = place.start() + start;
        boolean plain = place.end() - place.start() == text.length();
        Place own = plain ? new Place(shift, shift + end - start) : place;
        return new Line(text.substring(start, end), folded.substring(start, end), own);
    }

    private static boolean isFiller(char c) {
        return c == ' ' || c == '|';
    }

    /** The line as a reader sees one that goes on with the next; a number torn behind its hyphen gets no space. */
    Line joined(Line next) {
        int end = text.length();
        boolean torn = end > 1 && text.charAt(end - 1) == '-' && Character.isLetterOrDigit(text.charAt(end - 2));
        String gap = torn ? "" : " ";
        return new Line(text + gap + next.text, folded + gap + next.folded, new Place(place.start(), next.place.end()));
    }
}
