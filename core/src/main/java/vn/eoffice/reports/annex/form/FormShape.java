package vn.eoffice.reports.annex.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A form's rows and columns by position, worked out once for those who go through many filled ones. Immutable. */
public final class FormShape {

    private final FormDefinition form;
    private final List<FormColumn> columns;
    private final List<FormRow> rows;
    private final Map<String, Integer> columnOf = new HashMap<>();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final CellRole[][] roles;

    public FormShape(FormDefinition form) {
        this.form = Objects.requireNonNull(form, "form");
        this.columns = form.columns();
        this.rows = form.rows();
        columns.forEach(column -> columnOf.put(column.id(), columnOf.size()));
        rows.forEach(row -> rowOf.put(row.id(), rowOf.size()));
        rows.forEach(row -> children.add(form.children(row.id()).stream()
                .map(child -> rowOf.get(child.id()))
                .toList()));
        this.roles = new CellRole[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                roles[row][column] = role(rows.get(row), columns.get(column));
            }
        }
    }

    public FormDefinition form() {
        return form;
    }

    public List<FormColumn> columns() {
        return columns;
    }

    public List<FormRow> rows() {
        return rows;
    }

    /** The position of a column, from 0. */
    public int column(String id) {
        return position(columnOf, id);
    }

    /** The position of a row, from 0. */
    public int row(String id) {
        return position(rowOf, id);
    }

    public CellRole role(int row, int column) {
        return roles[row][column];
    }

    /** The first column that names the rows. */
    public int labelColumn() {
        return first(ColumnKind.LABEL);
    }

    /** The first column that numbers the rows; -1 when there is none. */
    public int indexColumn() {
        return first(ColumnKind.INDEX);
    }

    /** The words printed in a cell; empty when there are none. */
    public String printed(int row, int column) {
        FormRow of = rows.get(row);
        String text = of.texts().get(columns.get(column).id());
        if (text != null) {
            return text;
        } else if (of.isOpen()) {
            return "";
        }
        return column == labelColumn() ? of.label() : column == indexColumn() ? of.index() : "";
    }

    List<Integer> children(int row) {
        return children.get(row);
    }

    /** The row that is 100 % of a share. */
    int whole(int row, ShareRule share) {
        if (share.row() != null) {
            return row(share.row());
        }
        int top = row;
        while (rows.get(top).parent() != null) {
            top = row(rows.get(top).parent());
        }
        return top;
    }

    private static CellRole role(FormRow row, FormColumn column) {
        boolean numeric = column.kind().isNumeric();
        if (row.isOpen()) {
            return column.isComputed() ? CellRole.COMPUTED : CellRole.INPUT;
        } else if (column.kind().isStub() || row.texts().containsKey(column.id())) {
            return CellRole.PRINTED;
        } else if (row.kind() == FormRow.Kind.HEADING) {
            return CellRole.NONE;
        }
        return column.isComputed() || numeric && row.formula() != null ? CellRole.COMPUTED : CellRole.INPUT;
    }

    private int first(ColumnKind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    private int position(Map<String, Integer> positions, String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("form " + form.code() + " has no " + id);
        }
        return position;
    }
}
