package vn.eoffice.reports.annex;

/** How high a row must be for its words; spreadsheets do not work it out for merged cells. */
final class TextHeight {

    private static final float LINE = 1.35f;

    private TextHeight() {}

    /** How many lines words take in so many characters of width. */
    static int lines(String text, int characters) {
        return text.lines()
                .mapToInt(line -> wrapped(line, Math.max(1, characters)))
                .sum();
    }

    private static int wrapped(String line, int characters) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ")) {
            int length = word.length();
            if (used > 0 && used + 1 + length > characters) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, length - 1) / characters;
            used += (used > 0 ? 1 : 0) + length;
        }
        return lines;
    }

    /** In points. */
    static float of(int lines, int points) {
        return Math.min(400, Math.max(1, lines) * points * LINE + 4);
    }
}
