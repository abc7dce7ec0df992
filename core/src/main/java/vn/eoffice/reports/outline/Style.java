package vn.eoffice.reports.outline;

/**
 * How a paragraph of a draft looks.
 *
 * @param size in points
 * @param align {@code left}, {@code center}, {@code right}, {@code both}
 * @param firstLine indent in twips
 * @param before space above in points
 * @param after space below in points
 * @param line exact distance of lines in points; 0 for single spacing
 */
record Style(
        int size,
        String align,
        boolean bold,
        boolean italic,
        boolean underline,
        int firstLine,
        int before,
        int after,
        int line,
        boolean keepNext) {

    static Style centred(int size) {
        return new Style(size, "center", false, false, false, 0, 0, 0, 0, false);
    }

    static Style left(int size) {
        return new Style(size, "left", false, false, false, 0, 0, 0, 0, false);
    }

    /** Text of the paper: justified, first line 1 cm in, 6 points above (NĐ 30 annex I, part I, II.6). */
    static Style body(LayoutRules rules) {
        return new Style(rules.drafted(), "both", false, false, false, 567, 6, 0, rules.exactLine(), false);
    }

    Style asBold() {
        return new Style(size, align, true, italic, underline, firstLine, before, after, line, keepNext);
    }

    Style asItalic() {
        return new Style(size, align, bold, true, underline, firstLine, before, after, line, keepNext);
    }

    Style asUnderlined() {
        return new Style(size, align, bold, italic, true, firstLine, before, after, line, keepNext);
    }

    Style heading() {
        return new Style(size, align, true, italic, underline, firstLine, before, after, line, true);
    }

    Style spaced(int above, int below) {
        return new Style(size, align, bold, italic, underline, firstLine, above, below, line, keepNext);
    }
}
