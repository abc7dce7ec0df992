package vn.eoffice.reports.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.Expression;
import vn.eoffice.reports.annex.form.Expression.Reference;
import vn.eoffice.reports.annex.form.FormColumn;
import vn.eoffice.reports.annex.form.FormRow;
import vn.eoffice.reports.annex.form.FormShape;

/** A form's formulas as spreadsheets write them. Where everything a formula rests on is blank it shows a blank. */
final class SheetFormulas {

    private final FormShape shape;
    private final int[] firstLine;
    private final int[] lines;

    /**
     * @param firstLine the sheet's row of each of the form's rows
     * @param lines how many sheet rows each takes
     */
    SheetFormulas(FormShape shape, int[] firstLine, int[] lines) {
        this.shape = shape;
        this.firstLine = firstLine.clone();
        this.lines = lines.clone();
    }

    /** The formula of a computed cell of a fixed row; null when it rests on nothing. */
    String of(int row, int column) {
        FormColumn formColumn = shape.columns().get(column);
        FormRow formRow = shape.rows().get(row);
        if (formColumn.kind() == ColumnKind.SHARE && formColumn.shareOf() != null) {
            int of = shape.column(formColumn.shareOf().column());
            String part = cell(row, of);
            String whole = cell(wholeOf(row, formColumn), of);
            return "IF(OR(SUM(" + whole + ")=0,COUNT(" + part + ")=0),\"\"," + part + "/" + whole + ")";
        }
        Expression formula = formColumn.formula() != null ? formColumn.formula() : formRow.formula();
        List<String> parts = new ArrayList<>();
        if (formula instanceof Expression.Children) {
            children(row, column, parts);
        } else if (isSum(formula)) {
            formula.references().forEach(reference -> part(row, column, reference, parts));
        } else {
            return general(formula, row, column);
        }
        String joined = String.join(",", parts);
        return parts.isEmpty() ? null : "IF(COUNT(" + joined + ")=0,\"\",SUM(" + joined + "))";
    }

    private int wholeOf(int row, FormColumn column) {
        if (column.shareOf().row() != null) {
            return shape.row(column.shareOf().row());
        }
        int top = row;
        while (shape.rows().get(top).parent() != null) {
            top = shape.row(shape.rows().get(top).parent());
        }
        return top;
    }

    private void children(int row, int column, List<String> parts) {
        String id = shape.rows().get(row).id();
        for (int child = 0; child < shape.rows().size(); child++) {
            if (id.equals(shape.rows().get(child).parent())) {
                row(child, column, parts);
            }
        }
    }

    private void part(int row, int column, Reference reference, List<String> parts) {
        row(
                reference.row() == null ? row : shape.row(reference.row()),
                reference.column() == null ? column : shape.column(reference.column()),
                parts);
    }

    private void row(int row, int column, List<String> parts) {
        FormRow.Kind kind = shape.rows().get(row).kind();
        if (kind == FormRow.Kind.HEADING) {
            children(row, column, parts);
        } else if (kind == FormRow.Kind.FIXED) {
            parts.add(cell(row, column));
        } else if (lines[row] > 0) {
            String name = CellReference.convertNumToColString(column);
            parts.add(name + (firstLine[row] + 1) + ":" + name + (firstLine[row] + lines[row]));
        }
    }

    private String general(Expression formula, int row, int column) {
        List<String> parts = new ArrayList<>();
        formula.references().forEach(reference -> part(row, column, reference, parts));
        return "IF(COUNT(" + String.join(",", parts) + ")=0,\"\"," + text(formula, row, column) + ")";
    }

    private String text(Expression expression, int row, int column) {
        if (expression instanceof Expression.Constant constant) {
            return constant.value().toPlainString();
        } else if (expression instanceof Expression.Operation operation) {
            return String.format(
                    Locale.ROOT,
                    "(%s%s%s)",
                    text(operation.left(), row, column),
                    operation.operator(),
                    text(operation.right(), row, column));
        }
        List<String> parts = new ArrayList<>();
        part(row, column, (Reference) expression, parts);
        return "SUM(" + String.join(",", parts) + ")";
    }

    private static boolean isSum(Expression expression) {
        return expression instanceof Reference
                || expression instanceof Expression.Operation operation
                        && operation.operator() == '+'
                        && isSum(operation.left())
                        && isSum(operation.right());
    }

    private String cell(int row, int column) {
        return CellReference.convertNumToColString(column) + (firstLine[row] + 1);
    }
}
