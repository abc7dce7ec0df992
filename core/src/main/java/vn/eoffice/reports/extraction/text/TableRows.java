package vn.eoffice.reports.extraction.text;

import java.util.List;

/**
 * How a table row becomes lines. Cells are parted by a tab. A row with two filled cells, one of them of several lines,
 * is how letterheads and signature blocks are set: there all lines of the left cell come first, then those of the
 * right one, each in a line of its own, because that is how a person reads them.
 */
final class TableRows {

    private TableRows() {}

    static void layOut(List<String> cells, StringBuilder target) {
        List<String> stripped = cells.stream().map(TableRows::withoutOuterLines).toList();
        List<String> filled = stripped.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty()) {
            return;
        }
        boolean sideBySide = filled.size() <= 2 && filled.stream().anyMatch(cell -> cell.indexOf('\n') >= 0);
        if (sideBySide) {
            filled.forEach(cell -> target.append(cell).append('\n'));
        } else {
            target.append(withoutTrailingTabs(String.join("\t", stripped))).append('\n');
        }
    }

    private static String withoutTrailingTabs(String row) {
        int end = row.length();
        while (end > 0 && row.charAt(end - 1) == '\t') {
            end--;
        }
        return row.substring(0, end);
    }

    private static String withoutOuterLines(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && cell.charAt(start) == '\n') {
            start++;
        }
        while (end > start && cell.charAt(end - 1) == '\n') {
            end--;
        }
        return cell.substring(start, end);
    }
}
