package vn.eoffice.reports.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.annex.sheet.Grid;
import vn.eoffice.reports.annex.sheet.GridCell;
import vn.eoffice.reports.annex.sheet.GridRow;
import vn.eoffice.reports.annex.sheet.SheetLimits;
import vn.eoffice.reports.annex.sheet.WorkbookFile;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.settings.TableFile.Line;

/** The first sheet of a workbook that anybody sees. Formulas are shown as such, so that they are refused with their place. */
final class SheetText {

    private SheetText() {}

    /** @throws ReportException UNREADABLE or TOO_LARGE */
    static List<Line> read(Path file) {
        Grid grid = WorkbookFile.read(file, SheetLimits.DEFAULT).grids().stream()
                .filter(sheet -> !sheet.hidden() && !sheet.rows().isEmpty())
                .findFirst()
                .orElseThrow(() -> new ReportException(Problem.UNREADABLE, "file.empty"));
        List<Line> lines = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            lines.add(line(row));
            TableFile.requireFewLines(lines.size());
        }
        return lines;
    }

    private static Line line(GridRow row) {
        List<String> cells = new ArrayList<>();
        for (GridCell cell : row.cells()) {
            TableFile.requireFewCells(cell.column() + 1, row.index() + 1);
            while (cells.size() < cell.column()) {
                cells.add("");
            }
            cells.add(text(cell));
        }
        return new Line(row.index() + 1, cells);
    }

    private static String text(GridCell cell) {
        boolean computed = cell.formula() != GridCell.Formula.NONE
                || cell.kind() == GridCell.Kind.ERROR
                || cell.kind() == GridCell.Kind.UNKNOWN;
        return computed ? "=" + cell.text() : cell.text();
    }
}
