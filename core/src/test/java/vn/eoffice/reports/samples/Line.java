package vn.eoffice.reports.samples;

/**
 * One line of a source.
 *
 * @param rule whether a short line is drawn below the text, as under the motto
 */
record Line(String text, boolean bold, boolean italic, boolean rule) {

    /** Reads the marks in front: {@code !} bold, {@code /} italic, {@code _} with a rule below. */
    static Line of(String written) {
        boolean bold = false;
        boolean italic = false;
        boolean rule = false;
        int start = 0;
        while (start < written.length() && "!/_".indexOf(written.charAt(start)) >= 0) {
            bold |= written.charAt(start) == '!';
            italic |= written.charAt(start) == '/';
            rule |= written.charAt(start) == '_';
            start++;
        }
        return new Line(written.substring(start).strip(), bold, italic, rule);
    }
}
