package vn.eoffice.reports.annex.consolidation;

import java.util.List;
import vn.eoffice.reports.annex.CellValue;
import vn.eoffice.reports.annex.form.FormDefinition;

/**
 * A form over many units. The same contributions give the same consolidation, whatever their order.
 *
 * @param rows every row of the form in its order, then within open places the units' lines in the order of units
 * @param contributions by unit code
 * @param groups the same for each group alone, by group code; empty in a group's own
 * @param incomplete units whose figures are not all in, by unit code
 */
public record Consolidated(
        FormDefinition form,
        List<ConsolidatedRow> rows,
        List<Contribution> contributions,
        List<Group> groups,
        List<IncompleteUnit> incomplete) {

    /** A group and its consolidation. */
    public record Group(String group, Consolidated consolidated) {}

    public Consolidated {
        rows = List.copyOf(rows);
        contributions = List.copyOf(contributions);
        groups = List.copyOf(groups);
        incomplete = List.copyOf(incomplete);
    }

    /** A cell of a fixed row; null when every unit left it blank. */
    public CellValue value(String row, String column) {
        int index = form.columns().indexOf(form.column(column));
        form.row(row);
        for (ConsolidatedRow candidate : rows) {
            if (candidate.row().equals(row) && candidate.unit() == null) {
                return candidate.cells().get(index);
            }
        }
        return null;
    }

    /** How many units sent something that is left out because its reader may not read it. */
    public int withheld() {
        return (int) incomplete.stream()
                .filter(unit -> unit.reason() == IncompleteUnit.Reason.WITHHELD)
                .count();
    }

    /**
     * Who contributed what to a cell: one share for every unit, blank ones and missing ones too. For an open place, one
     * share for each line that has something in that column.
     *
     * @throws IllegalArgumentException when the form has no such row or column
     */
    public List<Share> drillDown(String row, String column) {
        return new DrillDown(this).shares(row, column);
    }
}
