package vn.eoffice.reports.rest.json;

import java.util.List;
import vn.eoffice.reports.annex.form.FormDefinition;

/** An annex form. */
public record FormJson(String code, String version, String title, List<Column> columns, List<Row> rows) {

    /** A column from the left. */
    public record Column(String id, String title) {}

    /** A row from the top. */
    public record Row(String id, String label) {}

    /** Shows a form. */
    public static FormJson of(FormDefinition form) {
        return new FormJson(
                form.code(),
                form.version(),
                form.title(),
                form.columns().stream()
                        .map(column -> new Column(column.id(), column.title()))
                        .toList(),
                form.rows().stream().map(row -> new Row(row.id(), row.label())).toList());
    }
}
