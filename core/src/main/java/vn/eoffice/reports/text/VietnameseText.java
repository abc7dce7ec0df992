package vn.eoffice.reports.text;

import java.text.Normalizer;

/**
 * Brings different spellings of one Vietnamese word together. Every method answers null for null and is linear in the
 * length of its text.
 */
public final class VietnameseText {

    private static final int TABLE_END = 0x1F00;
    private static final char[] FOLDED = foldingTable();

    /** Tone on the second vowel ({@code hoà}, {@code uỷ}) and the same tone on the first ({@code hòa}, {@code ủy}). */
    private static final String SECOND = "àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ";

    private static final String TONELESS_SECOND = "aaaaaeeeeeyyyyyAAAAAEEEEEYYYYY";
    private static final String FIRST_AFTER_O = "òóỏõọ";
    private static final String FIRST_AFTER_U = "ùúủũụ";

    private VietnameseText() {}

    /** Composed letters (NFC), as every reader of this product expects its text. */
    public static String nfc(String text) {
        return text == null || isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAlwaysComposed(text.charAt(i))) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    /** No mark combines below U+0300; Vietnamese letters and the dashes, quotes and dots of print are composed. */
    private static boolean isAlwaysComposed(char c) {
        return c < 0x300 || c >= 0x1E00 && c < TABLE_END || c >= 0x2010 && c < 0x2028;
    }

    /** Lower case without accents, {@code đ} as {@code d}. Of the same length as {@link #nfc} of Vietnamese text. */
    public static String fold(String text) {
        if (text == null) {
            return null;
        }
        String composed = nfc(text);
        char[] folded = new char[composed.length()];
        int length = 0;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isAlwaysComposed(c) || Character.getType(c) != Character.NON_SPACING_MARK) {
                folded[length++] = fold(c);
            }
        }
        return new String(folded, 0, length);
    }

    /** One composed character in lower case without its accent; keeps positions in a text as they are. */
    public static char fold(char c) {
        return c < TABLE_END ? FOLDED[c] : Character.toLowerCase(c);
    }

    /**
     * Tones on the first vowel of open {@code oa, oe, uy}, the spelling most offices print: {@code uỷ} becomes
     * {@code ủy}, {@code hoà} becomes {@code hòa}; {@code quý}, {@code hoàn}, {@code huỳnh} stay. The answer is in NFC
     * and of the same length as {@link #nfc} of the text.
     */
    public static String normalizeTones(String text) {
        if (text == null) {
            return null;
        }
        char[] letters = nfc(text).toCharArray();
        for (int i = 1; i < letters.length; i++) {
            moveTone(letters, i);
        }
        return new String(letters);
    }

    private static void moveTone(char[] letters, int i) {
        int tone = letters[i] < 'À' ? -1 : SECOND.indexOf(letters[i]);
        boolean open = i + 1 == letters.length || !Character.isLetter(letters[i + 1]);
        if (tone < 0 || !open) {
            return;
        }
        char vowel = Character.toLowerCase(TONELESS_SECOND.charAt(tone));
        char before = letters[i - 1];
        boolean afterO = (before == 'o' || before == 'O') && vowel != 'y';
        boolean afterU = (before == 'u' || before == 'U') && vowel == 'y' && !(i > 1 && fold(letters[i - 2]) == 'q');
        if (afterO || afterU) {
            char moved = (afterO ? FIRST_AFTER_O : FIRST_AFTER_U).charAt(tone % 5);
            letters[i - 1] = Character.isUpperCase(before) ? Character.toUpperCase(moved) : moved;
            letters[i] = TONELESS_SECOND.charAt(tone);
        }
    }

    private static char[] foldingTable() {
        char[] table = new char[TABLE_END];
        for (char c = 0; c < TABLE_END; c++) {
            String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            boolean accented = base.length() > 1 && Character.getType(base.charAt(1)) == Character.NON_SPACING_MARK;
            table[c] = Character.toLowerCase(accented ? base.charAt(0) : c);
        }
        table['đ'] = 'd';
        table['Đ'] = 'd';
        table['\u00D0'] = 'd';
        table['\u00F0'] = 'd';
        return table;
    }
}
