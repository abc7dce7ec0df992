package vn.eoffice.reports.annex.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.eoffice.reports.annex.form.Expression.Reference;
import vn.eoffice.reports.annex.form.Expression.Scope;

/** What must hold in a form file beyond its shape: ids are unique, whatever is named exists, nothing rests on itself. */
final class FormRules {

    private static final int MOST_COLUMNS = 120;
    private static final int MOST_ROWS = 1_000;

    private final FormFile file;
    private final FormDefinition form;
    private final XmlElement root;
    private final Map<String, XmlElement> columns = new HashMap<>();
    private final Map<String, XmlElement> rows = new HashMap<>();

    FormRules(FormFile file, FormDefinition form, XmlElement root) {
        this.file = file;
        this.form = form;
        this.root = root;
    }

    void check() {
        collect(root);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw file.fault(root, "form.no-part", "column").get();
        } else if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw file.fault(root, "form.no-part", "row").get();
        } else if (form.columns().stream().noneMatch(column -> column.kind() == ColumnKind.LABEL)) {
            throw file.fault(root, "form.no-part", "column kind=label").get();
        }
        form.columns().forEach(this::column);
        form.rows().forEach(this::row);
        elements("check").forEach(this::check);
        elements("chart").forEach(chart -> {
            known(chart, rows, chart.attribute("row", ""));
            known(chart, columns, chart.attribute("column", ""));
        });
    }

    private void collect(XmlElement element) {
        Map<String, XmlElement> ids =
                switch (element.name()) {
                    case "column" -> columns;
                    case "row", "open" -> rows;
                    default -> new HashMap<>();
                };
        if (ids.put(element.attribute("id", ""), element) != null) {
            throw file.fault(element, "form.duplicate-id", element.attribute("id", ""))
                    .get();
        }
        element.children().forEach(this::collect);
    }

    private void column(FormColumn column) {
        XmlElement element = columns.get(column.id());
        if (column.formula() != null) {
            references(element, column.formula(), false);
            circle(element, column.id(), new HashSet<>(), this::columnsBehind);
        }
        if (column.shareOf() != null) {
            known(element, columns, column.shareOf().column());
            if (column.shareOf().row() != null) {
                known(element, rows, column.shareOf().row());
            }
        }
    }

    private void row(FormRow row) {
        XmlElement element = rows.get(row.id());
        row.texts().keySet().forEach(column -> known(element, columns, column));
        row.aggregations().keySet().forEach(column -> known(element, columns, column));
        if (row.formula() != null) {
            references(element, row.formula(), false);
            circle(element, row.id(), new HashSet<>(), this::rowsBehind);
        }
        if (row.formula() instanceof Expression.Children
                && form.children(row.id()).isEmpty()) {
            throw file.fault(element, "form.no-children", row.id()).get();
        }
    }

    private void check(XmlElement element) {
        FormCheck check = form.checks().stream()
                .filter(candidate -> candidate.id().equals(element.attribute("id", "")))
                .findFirst()
                .orElseThrow();
        check.rows().forEach(row -> known(element, rows, row));
        references(element, check.left(), true);
        references(element, check.right(), true);
    }

    private void references(XmlElement element, Expression expression, boolean elsewhere) {
        for (Reference reference : expression.references()) {
            if (reference.scope() != Scope.SAME_FORM && !elsewhere) {
                throw file.fault(element, "form.elsewhere-in-formula").get();
            } else if (reference.scope() != Scope.OTHER_FORM) {
                known(element, rows, reference.row());
                known(element, columns, reference.column());
            }
        }
    }

    private void known(XmlElement element, Map<String, XmlElement> ids, String id) {
        if (id != null && !ids.containsKey(id)) {
            throw file.fault(element, ids == rows ? "form.no-row" : "form.no-column", id)
                    .get();
        }
    }

    private void circle(
            XmlElement element,
            String id,
            Set<String> above,
            java.util.function.Function<String, List<String>> behind) {
        if (!above.add(id)) {
            throw file.fault(element, "form.circle", id).get();
        }
        behind.apply(id).forEach(next -> circle(element, next, above, behind));
        above.remove(id);
    }

    private List<String> columnsBehind(String id) {
        Expression formula = form.column(id).formula();
        return formula == null
                ? List.of()
                : formula.references().stream().map(Reference::column).toList();
    }

    private List<String> rowsBehind(String id) {
        Expression formula = form.row(id).formula();
        if (formula instanceof Expression.Children) {
            return form.children(id).stream().map(FormRow::id).toList();
        }
        return formula == null
                ? List.of()
                : formula.references().stream().map(Reference::row).toList();
    }

    private List<XmlElement> elements(String name) {
        return new ArrayList<>(root.children().stream()
                .filter(child -> child.name().equals(name))
                .toList());
    }
}
