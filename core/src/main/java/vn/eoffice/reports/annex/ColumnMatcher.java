package vn.eoffice.reports.annex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.eoffice.reports.annex.sheet.Effort;
import vn.eoffice.reports.annex.sheet.Grid;
import vn.eoffice.reports.annex.sheet.GridCell;
import vn.eoffice.reports.annex.sheet.GridRow;

/**
 * Finds the form's columns in a sheet by the words above the table, from left to right: columns may have been put in
 * between, moved to the right, left out, or given another heading.
 */
final class ColumnMatcher {

    static final int MISSING = -1;

    private static final int HEADER_ROWS = 15;
    private static final double ALIKE = 0.55;

    private final FormKeys form;
    private final Effort effort;
    private final int labelColumn;
    private final TreeMap<Integer, List<String>> headings = new TreeMap<>();

    ColumnMatcher(FormKeys form, Grid grid, RowMatch rows, Effort effort) {
        this.form = form;
        this.effort = effort;
        this.labelColumn = rows.labelColumn();
        GridRow first = rows.first();
        int at = grid.rows().indexOf(first);
        for (int i = Math.max(0, at - HEADER_ROWS); i < at; i++) {
            GridRow row = grid.rows().get(i);
            row.cells().forEach(cell -> heading(cell, row.index(), grid.merges()));
        }
    }

    /** The sheet's column for each of the form's; {@link #MISSING} where there is none. */
    int[] match() {
        int[] columns = inOrder();
        return columns != null ? columns : byPlace(align());
    }

    /** The keys of the words above a column. */
    List<String> headings(int column) {
        return headings.getOrDefault(column, List.of());
    }

    private void heading(GridCell cell, int row, List<Grid.Merge> merges) {
        effort.check();
        String key = Words.key(cell.text());
        if (key.isEmpty()) {
            return;
        }
        int last = cell.column();
        for (Grid.Merge merge : merges) {
            if (merge.holds(row, cell.column())) {
                last = Math.min(merge.lastColumn(), cell.column() + 200);
            }
        }
        for (int column = cell.column(); column <= last; column++) {
            headings.computeIfAbsent(column, none -> new ArrayList<>(4)).add(key);
        }
    }

    /** The quick way for a header nobody touched; null when a heading is not there. */
    private int[] inOrder() {
        int[] columns = new int[form.titles().size()];
        int after = -1;
        for (int i = 0; i < columns.length; i++) {
            Map.Entry<Integer, List<String>> next = headings.higherEntry(after);
            while (next != null && !next.getValue().contains(form.titles().get(i))) {
                next = headings.higherEntry(next.getKey());
            }
            if (next == null) {
                return null;
            }
            after = next.getKey();
            columns[i] = after;
        }
        return columns[form.shape().labelColumn()] == labelColumn ? columns : null;
    }

    private int[] align() {
        List<Integer> sheet = new ArrayList<>(headings.keySet());
        int n = sheet.size();
        int m = form.titles().size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = 1; i <= n; i++) {
            effort.check();
            for (int j = 1; j <= m; j++) {
                double score = score(sheet.get(i - 1), j - 1);
                double skip = Math.max(best[i - 1][j], best[i][j - 1]);
                best[i][j] = score == 0 ? skip : Math.max(skip, best[i - 1][j - 1] + score);
            }
        }
        int[] columns = new int[m];
        Arrays.fill(columns, MISSING);
        int i = n;
        int j = m;
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i][j - 1]) {
                j--;
            } else if (best[i][j] == best[i - 1][j]) {
                i--;
            } else {
                columns[--j] = sheet.get(--i);
            }
        }
        columns[form.shape().labelColumn()] = labelColumn;
        return columns;
    }

    private double score(int sheetColumn, int formColumn) {
        boolean label = formColumn == form.shape().labelColumn();
        if (label || sheetColumn == labelColumn) {
            return label && sheetColumn == labelColumn ? 100 : 0;
        }
        double title = bestLikeness(form.titles().get(formColumn), sheetColumn);
        if (title < ALIKE) {
            return 0;
        }
        double groups = 0;
        for (String group : form.groups().get(formColumn)) {
            groups += bestLikeness(group, sheetColumn);
        }
        return 2 * title + groups;
    }

    private double bestLikeness(String key, int sheetColumn) {
        double best = 0;
        for (String heading : headings(sheetColumn)) {
            best = Math.max(best, Words.likeness(key, heading));
        }
        return best;
    }

    /** Columns not known by their words, where as many are left as stand between two that are known. */
    private int[] byPlace(int[] columns) {
        int known = -1;
        for (int i = 0; i <= columns.length; i++) {
            if (i == columns.length || columns[i] != MISSING) {
                int count = i - known - 1;
                boolean fits = i == columns.length
                        ? known >= 0
                        : known >= 0 ? columns[i] - columns[known] == count + 1 : columns[i] >= count;
                for (int k = 1; fits && k <= count; k++) {
                    columns[known + k] = known >= 0 ? columns[known] + k : columns[i] - count + k - 1;
                }
                known = i;
            }
        }
        return columns;
    }
}
