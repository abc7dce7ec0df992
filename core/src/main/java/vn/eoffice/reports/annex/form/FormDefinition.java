package vn.eoffice.reports.annex.form;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.eoffice.reports.deadline.Period;

/**
 * An annex form. Formulas, checks and rules name rows and columns that exist; whoever constructs one by hand sees to
 * that, {@link Forms} checks it.
 *
 * @param code as people say it: {@code 1B}
 * @param version of the definition, raised whenever rows or columns change
 * @param title in capitals, as printed
 * @param subtitle a line under the title; empty when there is none
 * @param period null when a round says it
 * @param columnNumbers how the row of column numbers is written: empty for none, {@code 1} or {@code (1)}
 * @param header the header from left to right
 * @param rows from top to bottom
 * @param notes printed below the table
 * @param chart null when no figure invites one
 */
public record FormDefinition(
        String code,
        String version,
        String title,
        String subtitle,
        Period period,
        String columnNumbers,
        List<HeaderNode> header,
        List<FormRow> rows,
        List<FormCheck> checks,
        List<String> notes,
        ChartRule chart) {

    public FormDefinition {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(version, "version");
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        checks = List.copyOf(checks);
        notes = List.copyOf(notes);
    }

    /** The columns from left to right. */
    public List<FormColumn> columns() {
        return header.stream().flatMap(FormDefinition::columns).toList();
    }

    /** A column by its id. */
    public FormColumn column(String id) {
        return columns().stream()
                .filter(column -> column.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(id));
    }

    /** A row by its id. */
    public FormRow row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(() -> missing(id));
    }

    /** The rows right below a row, or at the top for null. */
    public List<FormRow> children(String id) {
        return rows.stream().filter(row -> Objects.equals(row.parent(), id)).toList();
    }

    /** How many header rows there are, without the row of column numbers. */
    public int headerDepth() {
        return header.stream().mapToInt(HeaderNode::depth).max().orElse(1);
    }

    /** The name of the form as printed above its title: {@code Biểu 1B}. */
    public String name() {
        return "Biểu " + code.toUpperCase(Locale.ROOT);
    }

    private IllegalArgumentException missing(String id) {
        return new IllegalArgumentException("form " + code + " has no " + id);
    }

    private static Stream<FormColumn> columns(HeaderNode node) {
        return node instanceof HeaderGroup group
                ? group.nodes().stream().flatMap(FormDefinition::columns)
                : Stream.of((FormColumn) node);
    }
}
