package vn.eoffice.reports.rest.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.annex.CellValue;
import vn.eoffice.reports.annex.consolidation.Consolidated;
import vn.eoffice.reports.annex.consolidation.ConsolidatedRow;
import vn.eoffice.reports.annex.consolidation.Share;
import vn.eoffice.reports.annex.consolidation.UnitFindings;
import vn.eoffice.reports.round.RoundTable;
import vn.eoffice.reports.round.RoundTerms;

/**
 * A form over the units of a round. A blank cell is null, zero is "0".
 *
 * @param withheld how many units sent a table that is left out because the reader may not read it
 */
public record ConsolidationJson(
        String form,
        int units,
        List<String> columns,
        List<Row> rows,
        List<Incomplete> incomplete,
        int withheld,
        Previous previous,
        List<UnitChecks> checks) {

    /** The last round, and what changed since: the form's rows with the differences; blank where one of both is. */
    public record Previous(String id, String name, LocalDate from, LocalDate to, List<Row> difference) {}

    /** What does not hold in a unit's table across forms and against the last round. */
    public record UnitChecks(String unit, String unitName, List<CellFindingJson> findings) {}

    /** A row; a unit's own line when the unit is given. */
    public record Row(String row, String unit, String unitName, List<String> cells) {}

    /** A unit whose figures are not all in. */
    public record Incomplete(String unit, String unitName, String reason, int blanks, int errors) {}

    /** What one unit contributed to a cell. */
    public record ShareOf(String unit, String unitName, String group, String value, String documentId, String cell) {}

    /** Shows a consolidation. */
    public static ConsolidationJson of(RoundTable table, Locale locale) {
        Consolidated consolidated = table.now();
        return new ConsolidationJson(
                consolidated.form().code(),
                consolidated.contributions().size(),
                consolidated.form().columns().stream()
                        .map(column -> column.id())
                        .toList(),
                consolidated.rows().stream().map(ConsolidationJson::row).toList(),
                consolidated.incomplete().stream()
                        .map(unit -> new Incomplete(
                                unit.unit(), unit.unitName(), Codes.of(unit.reason()), unit.blanks(), unit.errors()))
                        .toList(),
                consolidated.withheld(),
                table.previous() == null ? null : previous(table),
                table.checks().stream().map(unit -> checks(unit, locale)).toList());
    }

    private static Previous previous(RoundTable table) {
        RoundTerms terms = table.previous().terms();
        return new Previous(
                table.previous().id().value(),
                terms.name(),
                terms.period().from(),
                terms.period().to(),
                table.difference().stream().map(ConsolidationJson::row).toList());
    }

    private static UnitChecks checks(UnitFindings unit, Locale locale) {
        return new UnitChecks(
                unit.unit(),
                unit.unitName(),
                unit.findings().stream()
                        .map(finding -> CellFindingJson.of(finding, locale))
                        .toList());
    }

    /** Shows a share. */
    public static ShareOf of(Share share) {
        return new ShareOf(
                share.unit(),
                share.unitName(),
                share.group(),
                text(share.value()),
                share.file(),
                share.cell() == null ? null : share.cell().toString());
    }

    private static Row row(ConsolidatedRow row) {
        List<String> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(text(cell)));
        return new Row(row.row(), row.unit(), row.unitName(), cells);
    }

    private static String text(CellValue value) {
        return value == null ? null : value.plain();
    }
}
