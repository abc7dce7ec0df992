package vn.eoffice.reports.outline;

/**
 * The number of a heading.
 *
 * @param text canonical, as {@link Heading#label()} has it
 * @param ordinal its place among its siblings, from 1; 0 when it has none
 * @param depth parts of a number: 2 for {@code 1.1}; 1 for everything else
 * @param end where the title begins in the line
 */
record Label(HeadingKind kind, String text, int ordinal, int depth, int end) {

    Label as(HeadingKind other, String otherText, int otherOrdinal) {
        return new Label(other, otherText, otherOrdinal, 1, end);
    }

    /** {@code 1.1} of {@code 1.1.2}; empty for a number of one part. */
    String parent() {
        int dot = text.lastIndexOf('.');
        return kind == HeadingKind.NUMBER && dot > 0 ? text.substring(0, dot) : "";
    }
}
