package vn.eoffice.reports.annex.form;

import java.math.BigDecimal;
import vn.eoffice.reports.annex.form.Expression.Reference;

/**
 * The numbers of one filled or consolidated form, with its formulas. A computed cell whose parts are all blank keeps
 * the number that was given for it, unless it is a share. Not for several threads.
 */
public final class FormNumbers {

    private final FormShape shape;
    private final BigDecimal[][] given;
    private final BigDecimal[][] computed;
    private final boolean[][] known;

    /** @param given by row and column; of an open place the sums of its lines */
    public FormNumbers(FormShape shape, BigDecimal[][] given) {
        this.shape = shape;
        this.given = given;
        this.computed = new BigDecimal[given.length][shape.columns().size()];
        this.known = new boolean[given.length][shape.columns().size()];
    }

    /** The number of a cell; null when it is blank. */
    public BigDecimal number(int row, int column) {
        BigDecimal formula = computed(row, column);
        boolean share = shape.columns().get(column).kind() == ColumnKind.SHARE;
        return formula != null || share ? formula : given[row][column];
    }

    /** What the formulas say of a cell; null when it has none, or when all that they rest on is blank. */
    public BigDecimal computed(int row, int column) {
        if (!known[row][column]) {
            known[row][column] = true;
            computed[row][column] = compute(row, column);
        }
        return computed[row][column];
    }

    private BigDecimal compute(int row, int column) {
        FormRow formRow = shape.rows().get(row);
        FormColumn formColumn = shape.columns().get(column);
        if (formRow.kind() == FormRow.Kind.HEADING) {
            return children(row, column);
        } else if (formRow.isOpen() || shape.role(row, column) != CellRole.COMPUTED) {
            return null;
        } else if (formColumn.shareOf() != null) {
            int of = shape.column(formColumn.shareOf().column());
            return Evaluation.share(number(row, of), number(shape.whole(row, formColumn.shareOf()), of));
        }
        Expression formula = formColumn.formula() != null ? formColumn.formula() : formRow.formula();
        BigDecimal value = Evaluation.of(formula, cells(row, column));
        boolean both = formColumn.formula() != null && formRow.formula() != null;
        return value == null && both ? Evaluation.of(formRow.formula(), cells(row, column)) : value;
    }

    private Evaluation.Cells cells(int row, int column) {
        return new Evaluation.Cells() {
            @Override
            public BigDecimal number(Reference reference) {
                return FormNumbers.this.number(
                        reference.row() == null ? row : shape.row(reference.row()),
                        reference.column() == null ? column : shape.column(reference.column()));
            }

            @Override
            public BigDecimal children() {
                return FormNumbers.this.children(row, column);
            }
        };
    }

    private BigDecimal children(int row, int column) {
        BigDecimal sum = null;
        for (int child : shape.children(row)) {
            sum = Evaluation.sum(sum, number(child, column));
        }
        return sum;
    }
}
