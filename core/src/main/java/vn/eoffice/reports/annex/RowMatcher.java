package vn.eoffice.reports.annex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.eoffice.reports.annex.sheet.Effort;
import vn.eoffice.reports.annex.sheet.Grid;
import vn.eoffice.reports.annex.sheet.GridCell;
import vn.eoffice.reports.annex.sheet.GridRow;

/**
 * Finds the form's rows in a sheet by their names and numbers, in order: rows may have been put in, moved down, left
 * out or misspelt. Names that come twice are told apart by what stands around them. In a sheet with more strange names
 * than a workbook may cost, those that are left are taken only when they are spelt right.
 */
final class RowMatcher {

    private static final double SIMILAR = 0.82;

    /** Pairs of a sheet's and a form's rows that are put in order; of a longer sheet its first rows that fit count. */
    private static final int MOST_PAIRS = 4_000_000;

    private static final int SAME = 10;
    private static final int SAME_WITH_INDEX = 12;
    private static final int ALIKE = 4;
    private static final int ALIKE_WITH_INDEX = 7;

    private final FormKeys form;
    private final Grid grid;
    private final Effort effort;

    RowMatcher(FormKeys form, Grid grid, Effort effort) {
        this.form = form;
        this.grid = grid;
        this.effort = effort;
    }

    /** The match; null when no row of the form is there. */
    RowMatch match() {
        int column = labelColumn();
        if (column < 0) {
            return null;
        }
        List<GridRow> candidates = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            effort.check();
            String key = label(row, column);
            if (!key.isEmpty()) {
                candidates.add(row);
                keys.add(key);
            }
        }
        GridRow[] found = inOrder(candidates, keys);
        if (found == null) {
            found = align(candidates, keys, column);
        }
        int count =
                (int) Arrays.stream(found).filter(java.util.Objects::nonNull).count();
        return new RowMatch(column, Arrays.asList(found), count);
    }

    /** The column where most of the form's names stand. */
    private int labelColumn() {
        Map<Integer, Integer> hits = new HashMap<>();
        for (GridRow row : grid.rows()) {
            effort.check();
            for (GridCell cell : row.cells()) {
                if (cell.kind() == GridCell.Kind.TEXT && form.isLabel(Words.key(cell.text()))) {
                    hits.merge(cell.column(), 1, Integer::sum);
                }
            }
        }
        int best = -1;
        for (Map.Entry<Integer, Integer> hit : hits.entrySet()) {
            boolean more = best < 0 || hit.getValue() > hits.get(best);
            if (more || hit.getValue().equals(hits.get(best)) && hit.getKey() < best) {
                best = hit.getKey();
            }
        }
        return best;
    }

    /** A row's name; where it is only dots, the next name of the row that the form knows. */
    private String label(GridRow row, int column) {
        GridCell cell = row.cell(column);
        String key = cell == null ? "" : Words.key(cell.text());
        if (!key.isEmpty()) {
            return key;
        }
        return row.cells().stream()
                .filter(other -> other.column() > column && other.kind() == GridCell.Kind.TEXT)
                .map(other -> Words.key(other.text()))
                .filter(form::isLabel)
                .findFirst()
                .orElse("");
    }

    /** The quick way for a workbook whose rows nobody touched; null when one is not there. */
    private GridRow[] inOrder(List<GridRow> candidates, List<String> keys) {
        GridRow[] found = new GridRow[form.labels().size()];
        int next = 0;
        for (int i = 0; i < candidates.size() && next < found.length; i++) {
            if (keys.get(i).equals(form.labels().get(next))) {
                found[next++] = candidates.get(i);
            }
        }
        return next == found.length ? found : null;
    }

    private GridRow[] align(List<GridRow> candidates, List<String> keys, int column) {
        int m = form.labels().size();
        int n = Math.min(candidates.size(), MOST_PAIRS / m);
        int[][] best = new int[n + 1][m + 1];
        int[][] scores = new int[n + 1][];
        for (int i = 1; i <= n; i++) {
            effort.check();
            scores[i] = scores(keys.get(i - 1), index(candidates.get(i - 1), column));
            for (int j = 1; j <= m; j++) {
                int skip = Math.max(best[i - 1][j], best[i][j - 1]);
                int score = scores[i][j - 1];
                best[i][j] = score == 0 ? skip : Math.max(skip, best[i - 1][j - 1] + score);
            }
        }
        GridRow[] found = new GridRow[m];
        int i = n;
        int j = m;
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i - 1][j]) {
                i--;
            } else if (best[i][j] == best[i][j - 1]) {
                j--;
            } else {
                found[--j] = candidates.get(--i);
            }
        }
        return found;
    }

    private int[] scores(String key, String index) {
        int[] scores = new int[form.labels().size()];
        boolean compared = !form.isLabel(key) && effort.spend(scores.length);
        for (int j = 0; j < scores.length; j++) {
            String label = form.labels().get(j);
            boolean sameIndex = !index.isEmpty() && index.equals(form.indexes().get(j));
            if (label.equals(key)) {
                scores[j] = sameIndex ? SAME_WITH_INDEX : SAME;
            } else if (compared && Words.likeness(label, key) >= SIMILAR) {
                scores[j] = sameIndex ? ALIKE_WITH_INDEX : ALIKE;
            }
        }
        return scores;
    }

    private static String index(GridRow row, int labelColumn) {
        String index = "";
        for (GridCell cell : row.cells()) {
            if (cell.column() < labelColumn) {
                index = Words.index(cell.text());
            }
        }
        return index;
    }
}
