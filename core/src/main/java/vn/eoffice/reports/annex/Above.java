package vn.eoffice.reports.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.eoffice.reports.annex.sheet.GridCell;
import vn.eoffice.reports.annex.sheet.GridRow;

/** The words above a table: whose it is, what it is called, which time it covers. The table's header is none of them. */
final class Above {

    private static final int MOST_LINES = 20;
    private static final int LONGEST_LINE = 400;
    private static final double ALIKE = 0.8;

    private Above() {}

    /** The words, a line for every cell that has some. */
    static List<String> of(TableMatch match) {
        List<String> lines = new ArrayList<>();
        GridRow first = match.rows().first();
        for (GridRow row : match.grid().rows()) {
            if (row == first || isHeader(row, match.form()) || lines.size() >= MOST_LINES) {
                break;
            }
            row.cells().stream()
                    .filter(cell -> cell.kind() == GridCell.Kind.TEXT)
                    .map(GridCell::text)
                    .map(text -> text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text)
                    .collect(Collectors.toCollection(() -> lines));
        }
        return List.copyOf(lines);
    }

    /** Two headings of the form in one row are no accident. */
    private static boolean isHeader(GridRow row, FormKeys form) {
        return row.cells().stream()
                        .filter(cell -> cell.kind() == GridCell.Kind.TEXT)
                        .map(cell -> Words.key(cell.text()))
                        .filter(key -> !key.isEmpty() && isHeading(key, form))
                        .limit(2)
                        .count()
                == 2;
    }

    private static boolean isHeading(String key, FormKeys form) {
        return form.titles().stream().anyMatch(title -> Words.likeness(key, title) >= ALIKE)
                || form.groups().stream().flatMap(List::stream).anyMatch(title -> Words.likeness(key, title) >= ALIKE);
    }
}
