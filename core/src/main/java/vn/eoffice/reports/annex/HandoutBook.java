package vn.eoffice.reports.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.FormRow;
import vn.eoffice.reports.annex.form.FormShape;
import vn.eoffice.reports.message.Messages;

/** Makes the workbook of a form for a unit: the table, its input rules, its protection, its stamp. */
final class HandoutBook {

    private final XSSFWorkbook workbook;
    private final FormShape shape;
    private final Handout handout;

    HandoutBook(XSSFWorkbook workbook, FormShape shape, Handout handout) {
        this.workbook = workbook;
        this.shape = shape;
        this.handout = handout;
    }

    FormTable make(CellContent content) {
        FormDefinition form = shape.form();
        FormTable table = FormTable.print(workbook, form.name(), shape, headings(), null, content);
        new InputRules(table, shape).apply();
        protect(workbook.getSheet(form.name()));
        stamp(form);
        workbook.setForceFormulaRecalculation(true);
        workbook.setActiveSheet(0);
        return table;
    }

    private List<String> headings() {
        Messages messages = Messages.annex();
        List<String> headings = new ArrayList<>();
        headings.add(messages.text(
                Locale.ROOT,
                "workbook.unit",
                List.of(handout.unitName() == null ? "........................" : handout.unitName())));
        if (handout.roundName() != null) {
            headings.add(messages.text(Locale.ROOT, "workbook.round", List.of(handout.roundName())));
        }
        return headings;
    }

    /** Without a password: it keeps from slips, not from people. Lines may be put in where the form has open places. */
    private void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        if (shape.rows().stream().anyMatch(FormRow::isOpen)) {
            sheet.lockInsertRows(false);
        }
    }

    private void stamp(FormDefinition form) {
        XSSFSheet sheet = workbook.createSheet(Stamps.SHEET);
        pair(sheet, Stamps.FORM, form.code());
        pair(sheet, Stamps.VERSION, form.version());
        pair(sheet, Stamps.ROUND, handout.round());
        pair(sheet, Stamps.UNIT, handout.unit());
        sheet.enableLocking();
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void pair(XSSFSheet sheet, String name, String value) {
        if (value != null) {
            XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            row.createCell(0).setCellValue(name);
            row.createCell(1).setCellValue(value);
        }
    }
}
