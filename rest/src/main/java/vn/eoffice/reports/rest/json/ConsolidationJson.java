package vn.eoffice.reports.rest.json;

import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.annex.CellValue;
import vn.eoffice.reports.annex.consolidation.Consolidated;
import vn.eoffice.reports.annex.consolidation.ConsolidatedRow;
import vn.eoffice.reports.annex.consolidation.Share;

/** A form over the units of a round. A blank cell is null, zero is "0". */
public record ConsolidationJson(
        String form, int units, List<String> columns, List<Row> rows, List<Incomplete> incomplete) {

    /** A row; a unit's own line when the unit is given. */
    public record Row(String row, String unit, String unitName, List<String> cells) {}

    /** A unit whose figures are not all in. */
    public record Incomplete(String unit, String unitName, String reason, int blanks, int errors) {}

    /** What one unit contributed to a cell. */
    public record ShareOf(String unit, String unitName, String group, String value, String documentId, String cell) {}

    /** Shows a consolidation. */
    public static ConsolidationJson of(Consolidated consolidated) {
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
