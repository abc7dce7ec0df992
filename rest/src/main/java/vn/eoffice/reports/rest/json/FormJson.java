package vn.eoffice.reports.rest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.eoffice.reports.annex.form.ChartRule;
import vn.eoffice.reports.annex.form.FormColumn;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.FormRow;
import vn.eoffice.reports.annex.form.HeaderGroup;
import vn.eoffice.reports.annex.form.HeaderNode;

/**
 * An annex form.
 *
 * @param header the rows of the header from the top; a heading that reaches further down or right says so once
 * @param chart the cell whose figures over units are worth a chart; null when there is none
 */
public record FormJson(
        String code,
        String version,
        String title,
        String subtitle,
        List<List<Heading>> header,
        List<Column> columns,
        List<Row> rows,
        List<String> notes,
        Chart chart) {

    /** A heading over so many columns and rows. */
    public record Heading(String title, int columns, int rows) {}

    /** A column from the left. */
    public record Column(String id, String title, String kind, boolean computed) {}

    /** A row from the top. */
    public record Row(String id, String label, String index, int level, String kind, boolean computed, boolean bold) {}

    /** A cell that invites a chart. */
    public record Chart(String row, String column) {
        static Chart of(ChartRule rule) {
            return rule == null ? null : new Chart(rule.row(), rule.column());
        }
    }

    /** Shows a form. */
    public static FormJson of(FormDefinition form) {
        return new FormJson(
                form.code(),
                form.version(),
                form.title(),
                form.subtitle(),
                header(form),
                form.columns().stream().map(FormJson::column).toList(),
                form.rows().stream().map(FormJson::row).toList(),
                form.notes(),
                Chart.of(form.chart()));
    }

    private static Column column(FormColumn column) {
        return new Column(column.id(), column.title(), Codes.of(column.kind()), column.isComputed());
    }

    private static Row row(FormRow row) {
        return new Row(
                row.id(),
                row.label(),
                row.index(),
                row.level(),
                row.kind().name().toLowerCase(Locale.ROOT),
                row.formula() != null,
                row.style() == FormRow.Style.BOLD);
    }

    private static List<List<Heading>> header(FormDefinition form) {
        int depth = form.headerDepth();
        List<List<Heading>> rows = new ArrayList<>();
        List<HeaderNode> level = form.header();
        for (int left = depth; left > 0; left--) {
            int below = left;
            rows.add(level.stream().map(node -> heading(node, below)).toList());
            level = level.stream().flatMap(FormJson::under).toList();
        }
        return rows;
    }

    private static Heading heading(HeaderNode node, int rowsLeft) {
        return new Heading(node.title(), node.width(), node instanceof HeaderGroup ? 1 : rowsLeft);
    }

    private static Stream<HeaderNode> under(HeaderNode node) {
        return node instanceof HeaderGroup group ? group.nodes().stream() : Stream.empty();
    }
}
