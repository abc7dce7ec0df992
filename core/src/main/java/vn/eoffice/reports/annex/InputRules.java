package vn.eoffice.reports.annex;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import vn.eoffice.reports.annex.form.CellRole;
import vn.eoffice.reports.annex.form.FormColumn;
import vn.eoffice.reports.annex.form.FormShape;
import vn.eoffice.reports.message.Messages;

/** Lets cells take only what their columns hold, with a word in Vietnamese to whoever types something else. */
final class InputRules {

    private static final String LOWEST = "-999999999999999";
    private static final String FIRST_DAY = "16438"; // 1 January 1945
    private static final String LAST_DAY = "109574"; // 31 December 2199

    private final FormTable table;
    private final FormShape shape;
    private final DataValidationHelper helper;

    InputRules(FormTable table, FormShape shape) {
        this.table = table;
        this.shape = shape;
        this.helper = table.sheet().getDataValidationHelper();
    }

    void apply() {
        for (int column = 0; column < shape.columns().size(); column++) {
            DataValidationConstraint constraint = constraint(shape.columns().get(column));
            CellRangeAddressList cells = constraint == null ? null : inputs(column);
            if (cells != null && cells.countRanges() > 0) {
                DataValidation validation = helper.createValidation(constraint, cells);
                validation.setEmptyCellAllowed(true);
                validation.setShowErrorBox(true);
                validation.setSuppressDropDownArrow(true);
                validation.createErrorBox(
                        text("workbook.wrong"), text(message(shape.columns().get(column))));
                table.sheet().addValidationData(validation);
            }
        }
    }

    private DataValidationConstraint constraint(FormColumn column) {
        String least = column.negative() ? LOWEST : "0";
        if (!column.choices().isEmpty()) {
            return helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
        }
        return switch (column.kind()) {
            case INTEGER ->
                helper.createNumericConstraint(ValidationType.INTEGER, OperatorType.GREATER_OR_EQUAL, least, null);
            case DECIMAL ->
                helper.createNumericConstraint(ValidationType.DECIMAL, OperatorType.GREATER_OR_EQUAL, least, null);
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "dd/mm/yyyy");
            default -> null;
        };
    }

    private CellRangeAddressList inputs(int column) {
        CellRangeAddressList cells = new CellRangeAddressList();
        for (int row = 0; row < shape.rows().size(); row++) {
            if (shape.role(row, column) == CellRole.INPUT && table.lines(row) > 0) {
                int first = table.cell(row, 0, column).getRowIndex();
                cells.addCellRangeAddress(first, column, first + table.lines(row) - 1, column);
            }
        }
        return cells;
    }

    private static String message(FormColumn column) {
        return column.choices().isEmpty() ? "workbook." + column.kind().code() : "workbook.wrong";
    }

    private static String text(String key) {
        return Messages.annex().text(Locale.ROOT, key, java.util.List.of());
    }
}
