package vn.eoffice.reports.outline;

/**
 * A paragraph of a .docx as it is printed.
 *
 * @param index which {@code w:p} it is
 * @param font of most of its letters
 * @param size of most of its letters, in points
 * @param bold whether most of its letters are
 * @param align {@code left}, {@code center}, {@code right}, {@code both}
 * @param color six hexadecimal digits; {@code 000000} for automatic
 * @param ruled whether a line is drawn in it or at its edge
 */
record LaidParagraph(
        int index,
        String text,
        String font,
        double size,
        boolean bold,
        boolean italic,
        boolean underline,
        String align,
        String color,
        boolean ruled,
        boolean inTable) {

    String folded() {
        return SourceLine.fold(text);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The beginning, for a sentence about it. */
    String quoted() {
        return text.length() <= 60 ? text : text.substring(0, 57) + "\u2026";
    }

    Place place() {
        return new Place("", index + 1, index);
    }
}
