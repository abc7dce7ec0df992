package vn.eoffice.reports.annex.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.eoffice.reports.annex.CellContent;
import vn.eoffice.reports.annex.CellValue;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.FormShape;

/** A consolidation at the places of its form; the lines of each unit stand below its name. */
final class ConsolidatedContent implements CellContent {

    private final FormShape shape;
    private final List<List<ConsolidatedRow>> rows = new ArrayList<>();
    private final UnitFigures figures;

    /** @param figures the sheet that totals are formulas over; null for values */
    ConsolidatedContent(FormShape shape, List<ConsolidatedRow> consolidated, UnitFigures figures) {
        this.shape = shape;
        this.figures = figures;
        shape.rows().forEach(row -> rows.add(new ArrayList<>()));
        String unit = null;
        for (ConsolidatedRow row : consolidated) {
            List<ConsolidatedRow> of = rows.get(shape.row(row.row()));
            if (row.unit() != null && (of.isEmpty() || !Objects.equals(unit, row.unit()))) {
                of.add(null);
                unit = row.unit();
            }
            of.add(row);
        }
    }

    @Override
    public int lines(int row) {
        return Math.max(1, rows.get(row).size());
    }

    @Override
    public CellValue value(int row, int line, int column) {
        List<ConsolidatedRow> of = rows.get(row);
        if (line >= of.size()) {
            return null;
        } else if (of.get(line) == null) {
            return column == shape.labelColumn() ? CellValue.of(of.get(line + 1).unitName() + ":", -1, -1) : null;
        }
        CellValue value = of.get(line).cells().get(column);
        boolean number = shape.columns().get(column).kind() == ColumnKind.INDEX
                && shape.rows().get(row).isOpen();
        return number ? CellValue.of(Integer.toString(of.get(line).line() + 1), -1, -1) : value;
    }

    @Override
    public String formula(int row, int line, int column) {
        return figures == null || shape.rows().get(row).isOpen() ? null : figures.formula(row, column);
    }

    @Override
    public boolean keepsValue(int row, int column) {
        return figures == null;
    }
}
