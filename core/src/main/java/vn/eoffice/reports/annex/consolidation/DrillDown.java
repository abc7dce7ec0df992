package vn.eoffice.reports.annex.consolidation;

import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.annex.CellValue;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.FilledRow;
import vn.eoffice.reports.annex.SourceCell;

/** The way back from a consolidated cell to the units' cells. */
final class DrillDown {

    private final Consolidated consolidated;

    DrillDown(Consolidated consolidated) {
        this.consolidated = consolidated;
    }

    List<Share> shares(String row, String column) {
        boolean open = consolidated.form().row(row).isOpen();
        int index = consolidated.form().columns().indexOf(consolidated.form().column(column));
        List<Share> shares = new ArrayList<>();
        for (Contribution contribution : consolidated.contributions()) {
            List<FilledRow> rows = contribution.filled() == null
                    ? List.of()
                    : contribution.filled().lines(row);
            if (!open) {
                shares.add(share(
                        contribution,
                        rows.isEmpty() ? null : rows.get(0).cells().get(index)));
                continue;
            }
            for (FilledRow line : rows) {
                if (line.cells().get(index) != null) {
                    shares.add(share(contribution, line.cells().get(index)));
                }
            }
        }
        return shares;
    }

    private static Share share(Contribution contribution, CellValue value) {
        FilledForm filled = contribution.filled();
        SourceCell cell = value == null || value.isComputed()
                ? null
                : new SourceCell(filled.sheet(), value.sheetRow(), value.sheetColumn());
        return new Share(
                contribution.unit(), contribution.unitName(), contribution.group(), value, contribution.file(), cell);
    }
}
