package vn.eoffice.reports.citation;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.eoffice.reports.citation.BodyNames.Body;

/** Reads the rows of tables that list documents: cells are parted by tabs, {@code |} or wide gaps. */
final class TableRows {

    private static final int LONGEST = 600;
    private static final int FEWEST_CELLS = 3;
    private static final Pattern GAP = Pattern.compile("[ \u00A0]*+(?:[\\t|][ \u00A0\\t|]*+| {3,}+)");

    private final TypeWords types;
    private final BodyNames bodies;

    TableRows(TypeWords types, BodyNames bodies) {
        this.types = types;
        this.bodies = bodies;
    }

    /** The row a number stands in with a cell of its own; null when it stands in running text. */
    TableRow around(String text, int start, int end) {
        if (!isEdge(text, start - 1, -1) || !isEdge(text, end, 1)) {
            return null;
        }
        int from = start;
        while (from > Math.max(0, start - LONGEST) && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = end;
        while (to < Math.min(text.length(), end + LONGEST) && text.charAt(to) != '\n') {
            to++;
        }
        String[] cells = GAP.split(text.substring(from, to));
        return cells.length < FEWEST_CELLS ? null : read(cells);
    }

    private TableRow read(String[] cells) {
        String type = null;
        LocalDate date = null;
        String body = null;
        for (String printed : cells) {
            String cell = printed.strip();
            if (cell.length() < 2) {
                continue;
            }
            type = type == null ? types.named(cell) : type;
            date = date == null ? date(cell) : date;
            body = body == null ? body(cell) : body;
        }
        return new TableRow(type, date, body);
    }

    private static LocalDate date(String cell) {
        IssueDate date = IssueDate.at(cell, 0);
        return date != null && date.end() == cell.length() ? date.value() : null;
    }

    private String body(String cell) {
        Body body = Character.isUpperCase(cell.charAt(0)) ? bodies.at(cell, 0) : null;
        return body != null && body.end() == cell.length() ? body.name() : null;
    }

    /** Whether a cell ends here: a tab, a bar or a line's end behind nothing but blanks. */
    private static boolean isEdge(String text, int at, int step) {
        int i = at;
        int blanks = 0;
        while (blanks < 3 && i >= 0 && i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
            i += step;
            blanks++;
        }
        return i < 0 || i >= text.length() || "\t|\n\r".indexOf(text.charAt(i)) >= 0 || blanks > 2;
    }
}
