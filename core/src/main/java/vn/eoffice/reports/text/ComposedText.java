package vn.eoffice.reports.text;

import java.text.Normalizer;

/**
 * A text in composed letters (NFC) without invisible characters (soft hyphens, zero-width spaces, byte order marks),
 * that still knows where each character stood in the original. Immutable.
 */
public final class ComposedText {

    private final String text;
    private final int[] offsets;

    private ComposedText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** Composes a text; costs one pass and no copy when it is composed already. */
    public static ComposedText of(CharSequence original) {
        String text = original.toString();
        return VietnameseText.isComposed(text) && !hasInvisible(text) ? new ComposedText(text, null) : compose(text);
    }

    /** The composed text. */
    public String text() {
        return text;
    }

    /** Where a character of {@link #text()}, or its end, stands in the original. */
    public int originalOffset(int position) {
        return offsets == null ? position : offsets[position];
    }

    /** The composed text as an original of its own: offsets are those of {@link #text()}. */
    public ComposedText asOriginal() {
        return new ComposedText(text, null);
    }

    private static ComposedText compose(String original) {
        StringBuilder composed = new StringBuilder(original.length());
        int[] offsets = new int[original.length() * 3 + 1];
        int i = 0;
        while (i < original.length()) {
            int end = clusterEnd(original, i);
            String cluster = end - i == 1
                    ? visible(original.charAt(i))
                    : Normalizer.normalize(original.substring(i, end), Normalizer.Form.NFC);
            for (int k = 0; k < cluster.length() && composed.length() < offsets.length - 1; k++) {
                offsets[composed.length()] = i;
                composed.append(cluster.charAt(k));
            }
            i = end;
        }
        offsets[composed.length()] = original.length();
        return new ComposedText(composed.toString(), offsets);
    }

    private static int clusterEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && isMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String visible(char c) {
        return isInvisible(c) ? "" : String.valueOf(c);
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean hasInvisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
    }
}
