package vn.eoffice.reports.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.eoffice.reports.annex.sheet.GridRow;

/**
 * Which rows of a sheet are lines of which open place: those between the row before the place and the next row of the
 * form. Behind the last row of the form they end where the notes or signatures begin.
 */
final class OpenLines {

    private final TableMatch match;
    private final List<List<GridRow>> byRow = new ArrayList<>();
    private final List<GridRow> strangers = new ArrayList<>();

    private OpenLines(TableMatch match) {
        this.match = match;
        match.form().shape().rows().forEach(row -> byRow.add(new ArrayList<>()));
    }

    static OpenLines of(TableMatch match) {
        OpenLines lines = new OpenLines(match);
        lines.sort();
        return lines;
    }

    /** The lines of an open place, by the form's row. */
    List<GridRow> of(int row) {
        return byRow.get(row);
    }

    /** Rows within the table that are no rows of the form and stand in no open place. */
    List<GridRow> strangers() {
        return strangers;
    }

    private void sort() {
        List<GridRow> fixed = match.rows().rows();
        int found = -1;
        int position = match.grid().rows().indexOf(match.rows().first());
        List<GridRow> sheet = match.grid().rows();
        for (int i = position; i < sheet.size(); i++) {
            int is = indexAfter(fixed, sheet.get(i), found);
            if (is >= 0) {
                found = is;
                continue;
            }
            boolean last = nextFound(fixed, found) < 0;
            if (last && ends(sheet, i)) {
                return;
            }
            place(sheet.get(i), found, last);
        }
    }

    private void place(GridRow row, int found, boolean last) {
        List<Integer> fixedRows = match.form().fixedRows();
        int from = fixedRows.get(found) + 1;
        int next = nextFound(match.rows().rows(), found);
        int to = next < 0 ? byRow.size() : fixedRows.get(next);
        for (int open = from; open < to; open++) {
            if (match.form().shape().rows().get(open).isOpen()) {
                byRow.get(open).add(row);
                return;
            }
        }
        if (!last) {
            strangers.add(row);
        }
    }

    /** Notes, signatures, or whatever stands below two blank rows. */
    private boolean ends(List<GridRow> sheet, int i) {
        GridRow row = sheet.get(i);
        Predicate<String> closing = key -> match.form().isNote(key)
                || key.startsWith("luuy")
                || key.startsWith("ghichu")
                || key.startsWith("nguoilap")
                || key.startsWith("noinhan")
                || key.startsWith("thutruong");
        boolean gap = i > 0 && row.index() - sheet.get(i - 1).index() > 2;
        return gap && row.cells().size() < 2
                || row.cells().stream().map(cell -> Words.key(cell.text())).anyMatch(closing);
    }

    private static int indexAfter(List<GridRow> fixed, GridRow row, int after) {
        for (int i = after + 1; i < fixed.size(); i++) {
            if (fixed.get(i) != null) {
                return fixed.get(i) == row ? i : -1;
            }
        }
        return -1;
    }

    private static int nextFound(List<GridRow> fixed, int after) {
        for (int i = after + 1; i < fixed.size(); i++) {
            if (fixed.get(i) != null) {
                return i;
            }
        }
        return -1;
    }
}
