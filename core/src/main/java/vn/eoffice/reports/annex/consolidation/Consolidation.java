package vn.eoffice.reports.annex.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.eoffice.reports.annex.CellValue;
import vn.eoffice.reports.annex.form.Evaluation;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.FormShape;

/** Puts the forms of many units together: units to groups, and all units to the province. */
public final class Consolidation {

    private Consolidation() {}

    /**
     * Consolidates one form.
     *
     * @param contributions one for every unit that was expected, those that sent nothing included; workbooks of another
     *     form, or of another version of it, count as unreadable
     */
    public static Consolidated of(FormDefinition form, Collection<Contribution> contributions) {
        FormShape shape = new FormShape(form);
        List<Contribution> ordered = contributions.stream()
                .map(contribution -> fits(form, contribution)
                        ? contribution
                        : Contribution.absent(
                                contribution.unit(),
                                contribution.unitName(),
                                contribution.group(),
                                IncompleteUnit.Reason.UNREADABLE))
                .sorted(Comparator.comparing(Contribution::unit))
                .toList();
        Map<String, List<Contribution>> byGroup = ordered.stream()
                .filter(contribution -> contribution.group() != null)
                .collect(Collectors.groupingBy(Contribution::group, TreeMap::new, Collectors.toList()));
        List<Consolidated.Group> groups = new ArrayList<>();
        byGroup.forEach((group, units) -> groups.add(new Consolidated.Group(group, merged(shape, units, List.of()))));
        return merged(shape, ordered, groups);
    }

    /**
     * What changed since the last round: this one's number less that one's, for every number of a fixed row that both
     * have; other cells are blank.
     */
    public static List<ConsolidatedRow> difference(Consolidated now, Consolidated before) {
        List<ConsolidatedRow> rows = new ArrayList<>();
        for (ConsolidatedRow row : now.rows()) {
            if (row.unit() == null) {
                List<CellValue> cells = new ArrayList<>();
                for (int column = 0; column < row.cells().size(); column++) {
                    cells.add(difference(row, now.form().columns().get(column).id(), column, before));
                }
                rows.add(new ConsolidatedRow(row.row(), 0, null, null, cells));
            }
        }
        return rows;
    }

    private static CellValue difference(ConsolidatedRow row, String columnId, int column, Consolidated before) {
        CellValue now = row.cells().get(column);
        if (now == null || now.number() == null || !has(before.form(), row.row(), columnId)) {
            return null;
        }
        CellValue then = before.value(row.row(), columnId);
        BigDecimal number = then == null ? null : then.number();
        return number == null
                ? null
                : CellValue.computed(Evaluation.plain(now.number().subtract(number)));
    }

    private static boolean has(FormDefinition form, String row, String column) {
        return form.rows().stream().anyMatch(candidate -> candidate.id().equals(row))
                && form.columns().stream().anyMatch(candidate -> candidate.id().equals(column));
    }

    private static boolean fits(FormDefinition form, Contribution contribution) {
        if (contribution.filled() == null) {
            return true;
        }
        FormDefinition of = contribution.filled().form();
        return of == form
                || of.code().equalsIgnoreCase(form.code()) && of.version().equals(form.version());
    }

    private static Consolidated merged(
            FormShape shape, List<Contribution> contributions, List<Consolidated.Group> groups) {
        return new Consolidated(
                shape.form(),
                new Merging(shape, contributions).rows(),
                contributions,
                groups,
                Completeness.incomplete(contributions));
    }
}
