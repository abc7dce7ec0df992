package vn.eoffice.reports.outline;

import vn.eoffice.reports.text.VietnameseText;

/**
 * A paragraph of a file, in NFC and without markup.
 *
 * @param line its number in the text, from 1
 * @param paragraph its number in the .docx, -1 when the file is none
 * @param table whether it stands in a table
 */
record SourceLine(int line, int paragraph, String text, boolean table) {

    /** In lower case without accents, of the same length. */
    String folded() {
        return fold(text);
    }

    Place place(String path) {
        return new Place(path, line, paragraph);
    }

    boolean isCapitals() {
        return isCapitals(text);
    }

    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = VietnameseText.fold(folded[i]);
        }
        return new String(folded);
    }

    static boolean isCapitals(String text) {
        int upper = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return upper > 1;
    }

    boolean hasLetters() {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
