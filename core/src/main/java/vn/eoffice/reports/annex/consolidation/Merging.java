package vn.eoffice.reports.annex.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.eoffice.reports.annex.CellValue;
import vn.eoffice.reports.annex.FilledRow;
import vn.eoffice.reports.annex.form.Aggregation;
import vn.eoffice.reports.annex.form.CellRole;
import vn.eoffice.reports.annex.form.Evaluation;
import vn.eoffice.reports.annex.form.FormNumbers;
import vn.eoffice.reports.annex.form.FormShape;

/** Works out the rows of a consolidation from the contributions, in the order of units. */
final class Merging {

    private final FormShape shape;
    private final List<Contribution> contributions;
    private final CellValue[][] cells;
    private final StringBuilder[][] words;

    Merging(FormShape shape, List<Contribution> contributions) {
        this.shape = shape;
        this.contributions = contributions;
        this.cells = new CellValue[shape.rows().size()][shape.columns().size()];
        this.words = new StringBuilder[shape.rows().size()][shape.columns().size()];
    }

    List<ConsolidatedRow> rows() {
        contributions.stream()
                .filter(contribution -> contribution.filled() != null)
                .forEach(this::add);
        join();
        recompute();
        List<ConsolidatedRow> rows = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            if (shape.rows().get(row).isOpen()) {
                lines(row, rows);
            } else {
                rows.add(new ConsolidatedRow(shape.rows().get(row).id(), 0, null, null, Arrays.asList(cells[row])));
            }
        }
        return rows;
    }

    private void add(Contribution contribution) {
        for (FilledRow filled : contribution.filled().rows()) {
            int row = shape.row(filled.row());
            for (int column = 0; column < shape.columns().size(); column++) {
                CellValue value = filled.cells().get(column);
                if (value != null) {
                    cells[row][column] = put(contribution, row, column, value);
                }
            }
        }
    }

    private CellValue put(Contribution contribution, int row, int column, CellValue value) {
        CellValue before = cells[row][column];
        if (value.number() == null) {
            if (rule(row, column) == Aggregation.CONCAT) {
                words(row, column, contribution, value);
            }
            return before;
        }
        BigDecimal number = before == null ? null : before.number();
        return switch (rule(row, column)) {
            case SUM -> CellValue.computed(Evaluation.sum(number, value.number()));
            case MAX -> CellValue.computed(number == null ? value.number() : number.max(value.number()));
            case MIN -> CellValue.computed(number == null ? value.number() : number.min(value.number()));
            default -> before;
        };
    }

    private void words(int row, int column, Contribution contribution, CellValue value) {
        if (words[row][column] == null) {
            words[row][column] = new StringBuilder();
        } else {
            words[row][column].append('\n');
        }
        words[row][column].append(contribution.unitName()).append(": ").append(value.plain());
    }

    private void join() {
        for (int row = 0; row < words.length; row++) {
            for (int column = 0; column < words[row].length; column++) {
                if (words[row][column] != null) {
                    cells[row][column] = CellValue.of(words[row][column].toString(), -1, -1);
                }
            }
        }
    }

    /** Open places give the sums of their lines to the rows above them. */
    private Aggregation rule(int row, int column) {
        Aggregation own = shape.rows()
                .get(row)
                .aggregations()
                .get(shape.columns().get(column).id());
        if (own != null) {
            return own;
        }
        return shape.columns().get(column).aggregation();
    }

    private void recompute() {
        BigDecimal[][] given = new BigDecimal[cells.length][shape.columns().size()];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                given[row][column] = cells[row][column] == null ? null : cells[row][column].number();
            }
        }
        FormNumbers numbers = new FormNumbers(shape, given);
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                boolean computed = shape.role(row, column) == CellRole.COMPUTED
                        && !shape.rows().get(row).isOpen();
                if (computed && rule(row, column) != Aggregation.SUM) {
                    BigDecimal number = numbers.computed(row, column);
                    cells[row][column] = number == null ? null : CellValue.computed(number);
                } else if (cells[row][column] != null && cells[row][column].number() != null) {
                    cells[row][column] = CellValue.computed(Evaluation.plain(cells[row][column].number()));
                }
            }
        }
    }

    private void lines(int row, List<ConsolidatedRow> rows) {
        String id = shape.rows().get(row).id();
        int line = 0;
        for (Contribution contribution : contributions) {
            if (contribution.filled() != null) {
                for (FilledRow filled : contribution.filled().lines(id)) {
                    rows.add(new ConsolidatedRow(
                            id, line++, contribution.unit(), contribution.unitName(), filled.cells()));
                }
            }
        }
    }
}
