package vn.eoffice.reports.annex.consolidation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import vn.eoffice.reports.annex.CellValue;
import vn.eoffice.reports.annex.FilledRow;
import vn.eoffice.reports.annex.SafeText;
import vn.eoffice.reports.annex.form.Aggregation;
import vn.eoffice.reports.annex.form.CellRole;
import vn.eoffice.reports.annex.form.FormNumbers;
import vn.eoffice.reports.annex.form.FormShape;

/** A hidden sheet with a row for every unit and a column for every figure that units fill in. */
final class UnitFigures {

    static final String SHEET = "_so_lieu";
    private static final int FIRST_ROW = 2;
    private static final int FIRST_COLUMN = 2;

    private final FormShape shape;
    private final Consolidated consolidated;
    private final Sheet sheet;
    private final Map<Integer, Integer> columns = new HashMap<>();

    private UnitFigures(Workbook workbook, FormShape shape, Consolidated consolidated) {
        this.shape = shape;
        this.consolidated = consolidated;
        this.sheet = workbook.createSheet(SHEET);
    }

    static UnitFigures write(Workbook workbook, FormShape shape, Consolidated consolidated) {
        UnitFigures figures = new UnitFigures(workbook, shape, consolidated);
        figures.chooseColumns();
        figures.fill();
        workbook.setSheetVisibility(workbook.getSheetIndex(figures.sheet), SheetVisibility.HIDDEN);
        return figures;
    }

    /** The formula over all units for a cell; null when the form's own formula says it, or it is no figure. */
    String formula(int row, int column) {
        Integer at = columns.get(key(row, column));
        if (at == null) {
            return null;
        }
        String name = CellReference.convertNumToColString(at);
        int last = FIRST_ROW + Math.max(1, consolidated.contributions().size());
        String range = SHEET + "!$" + name + "$" + (FIRST_ROW + 1) + ":$" + name + "$" + last;
        return "IF(COUNT(" + range + ")=0,\"\"," + function(row, column) + "(" + range + "))";
    }

    private String function(int row, int column) {
        return switch (rule(row, column)) {
            case MAX -> "MAX";
            case MIN -> "MIN";
            default -> "SUM";
        };
    }

    private void chooseColumns() {
        BigDecimal[][] given =
                new BigDecimal[shape.rows().size()][shape.columns().size()];
        for (int row = 0; row < given.length; row++) {
            for (int column = 0; column < given[row].length; column++) {
                boolean input = shape.role(row, column) == CellRole.INPUT;
                given[row][column] = input ? number(row, column) : null;
            }
        }
        addOpenPlaces(given);
        FormNumbers numbers = new FormNumbers(shape, given);
        for (int row = 0; row < given.length; row++) {
            for (int column = 0; column < given[row].length; column++) {
                if (isFigure(row, column, numbers)) {
                    columns.put(key(row, column), FIRST_COLUMN + columns.size());
                }
            }
        }
    }

    /** Figures that are filled in, and totals that the form's formulas would not give. */
    private boolean isFigure(int row, int column, FormNumbers numbers) {
        Aggregation rule = rule(row, column);
        boolean counts = rule == Aggregation.SUM || rule == Aggregation.MAX || rule == Aggregation.MIN;
        boolean numeric = shape.columns().get(column).kind().isNumeric();
        if (!counts || !numeric || shape.rows().get(row).isOpen()) {
            return false;
        } else if (shape.role(row, column) == CellRole.INPUT) {
            return true;
        }
        BigDecimal stated = number(row, column);
        BigDecimal computed = numbers.computed(row, column);
        return stated != null && (computed == null || stated.compareTo(computed) != 0);
    }

    private void addOpenPlaces(BigDecimal[][] given) {
        for (ConsolidatedRow line : consolidated.rows()) {
            int row = shape.row(line.row());
            for (int column = 0; line.unit() != null && column < given[row].length; column++) {
                CellValue value = line.cells().get(column);
                given[row][column] = vn.eoffice.reports.annex.form.Evaluation.sum(
                        given[row][column], value == null ? null : value.number());
            }
        }
    }

    private void fill() {
        Row rowIds = sheet.createRow(0);
        Row columnIds = sheet.createRow(1);
        columns.forEach((key, at) -> {
            rowIds.createCell(at).setCellValue(shape.rows().get(key / 1000).id());
            columnIds
                    .createCell(at)
                    .setCellValue(shape.columns().get(key % 1000).id());
        });
        for (Contribution contribution : consolidated.contributions()) {
            Row row = sheet.createRow(Math.max(FIRST_ROW, sheet.getLastRowNum() + 1));
            row.createCell(0).setCellValue(SafeText.of(contribution.unit()));
            row.createCell(1).setCellValue(SafeText.of(contribution.unitName()));
            if (contribution.filled() != null) {
                contribution.filled().rows().forEach(filled -> unit(row, filled));
            }
        }
    }

    private void unit(Row row, FilledRow filled) {
        int formRow = shape.row(filled.row());
        for (int column = 0; column < filled.cells().size(); column++) {
            Integer at = columns.get(key(formRow, column));
            CellValue value = filled.cells().get(column);
            if (at != null && value != null && value.number() != null) {
                row.createCell(at).setCellValue(value.number().doubleValue());
            }
        }
    }

    private BigDecimal number(int row, int column) {
        if (shape.rows().get(row).isOpen()) {
            return null;
        }
        CellValue value = consolidated.value(
                shape.rows().get(row).id(), shape.columns().get(column).id());
        return value == null ? null : value.number();
    }

    private Aggregation rule(int row, int column) {
        return shape.rows()
                .get(row)
                .aggregations()
                .getOrDefault(
                        shape.columns().get(column).id(),
                        shape.columns().get(column).aggregation());
    }

    private static int key(int row, int column) {
        return row * 1000 + column;
    }
}
