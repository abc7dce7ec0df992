package vn.eoffice.reports.annex;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.eoffice.reports.annex.form.CellRole;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.FormRow;
import vn.eoffice.reports.annex.form.FormShape;

/** A form printed on a sheet as on paper: heading lines, title, header, rows, notes; A4 landscape. */
public final class FormTable {

    private static final int WIDE = 110;

    private final Sheet sheet;
    private final FormShape shape;
    private final FormDefinition form;
    private final CellContent content;
    private final TableStyles styles;
    private final int[] firstLine;
    private final int[] lines;
    private int next;

    private FormTable(Workbook workbook, String name, FormShape shape, CellContent content) {
        this.sheet = workbook.createSheet(name);
        this.shape = shape;
        this.form = shape.form();
        this.content = content;
        this.styles = new TableStyles(workbook, characters() > WIDE ? 10 : 12);
        this.firstLine = new int[shape.rows().size()];
        this.lines = new int[shape.rows().size()];
    }

    /**
     * Prints a form on a new sheet.
     *
     * @param headings lines above the title on the left; the first one in bold
     * @param title in place of the form's own; null for that
     */
    public static FormTable print(
            Workbook workbook, String name, FormShape shape, List<String> headings, String title, CellContent content) {
        FormTable table = new FormTable(workbook, name, shape, content);
        for (int column = 0; column < shape.columns().size(); column++) {
            table.sheet.setColumnWidth(column, shape.columns().get(column).characters() * 256);
        }
        table.above(headings, title == null ? table.form.title() : title);
        int header = table.next;
        table.next = new HeaderPrinter(table.sheet, table.form, table.styles, header).print();
        table.setUpPrint(header, table.next - 1);
        table.body();
        table.notes();
        return table;
    }

    public Sheet sheet() {
        return sheet;
    }

    /** The cell of a form's row (and line of an open place) and column. */
    public Cell cell(int row, int line, int column) {
        return sheet.getRow(firstLine[row] + line).getCell(column);
    }

    /** How many sheet rows one of the form's rows takes. */
    public int lines(int row) {
        return lines[row];
    }

    private void above(List<String> headings, String title) {
        int last = shape.columns().size() - 1;
        int name = nameColumn(last);
        for (int i = 0; i < Math.max(1, headings.size()); i++) {
            FormRow.Style look = i == 0 ? FormRow.Style.BOLD : FormRow.Style.PLAIN;
            if (i < headings.size()) {
                line(headings.get(i), 0, name - 1, look, HorizontalAlignment.LEFT, styles.points());
            } else {
                sheet.createRow(next);
            }
            if (i == 0) {
                Cell cell = sheet.getRow(next).createCell(name);
                cell.setCellValue(form.name());
                cell.setCellStyle(styles.line(styles.points(), FormRow.Style.BOLD, HorizontalAlignment.RIGHT));
                merge(next, name, last);
            }
            next++;
        }
        sheet.createRow(next++);
        line(title, 0, last, FormRow.Style.BOLD, HorizontalAlignment.CENTER, 14);
        next++;
        if (!form.subtitle().isEmpty()) {
            line(form.subtitle(), 0, last, FormRow.Style.ITALIC, HorizontalAlignment.CENTER, 12);
            next++;
        }
        sheet.createRow(next++).setHeightInPoints(8);
    }

    /** Where the form's name begins: far enough left to have room for a dozen characters. */
    private int nameColumn(int last) {
        int room = 0;
        int column = last + 1;
        while (column > 1 && room < 14) {
            room += shape.columns().get(--column).characters();
        }
        return column;
    }

    private void line(String text, int first, int last, FormRow.Style look, HorizontalAlignment alignment, int points) {
        Row row = sheet.createRow(next);
        Cell cell = row.createCell(first);
        cell.setCellStyle(styles.line(points, look, alignment));
        SafeText.put(cell, text, styles);
        int room = 0;
        for (int column = first; column <= last; column++) {
            room += shape.columns().get(column).characters();
        }
        row.setHeightInPoints(TextHeight.of(TextHeight.lines(text, room * 9 / points), points));
        merge(next, first, last);
    }

    private void merge(int row, int first, int last) {
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
    }

    private void body() {
        for (int row = 0; row < lines.length; row++) {
            lines[row] = shape.rows().get(row).isOpen() ? content.lines(row) : 1;
            firstLine[row] = next;
            next += lines[row];
        }
        SheetFormulas formulas = new SheetFormulas(shape, firstLine, lines);
        for (int row = 0; row < lines.length; row++) {
            for (int line = 0; line < lines[row]; line++) {
                row(row, line, formulas);
            }
        }
    }

    private void row(int row, int line, SheetFormulas formulas) {
        Row created = sheet.createRow(firstLine[row] + line);
        int most = 1;
        for (int column = 0; column < shape.columns().size(); column++) {
            Cell cell = created.createCell(column);
            CellRole role = shape.role(row, column);
            FormRow.Style look = shape.rows().get(row).style();
            ColumnKind kind = shape.columns().get(column).kind();
            cell.setCellStyle(styles.cell(kind, look, role != CellRole.INPUT));
            String words = "";
            if (role == CellRole.PRINTED) {
                words = shape.printed(row, column);
                cell.setCellValue(words);
            } else if (role != CellRole.NONE) {
                words = fill(cell, row, line, column, formulas);
            }
            most = Math.max(
                    most, TextHeight.lines(words, shape.columns().get(column).characters()));
        }
        created.setHeightInPoints(TextHeight.of(most, styles.points()));
    }

    private String fill(Cell cell, int row, int line, int column, SheetFormulas formulas) {
        boolean open = shape.rows().get(row).isOpen();
        boolean computed = shape.role(row, column) == CellRole.COMPUTED && !content.keepsValue(row, column) && !open;
        String own = content.formula(row, line, column);
        String formula = own != null ? own : computed ? formulas.of(row, column) : null;
        CellValue value = content.value(row, line, column);
        if (formula != null) {
            cell.setCellFormula(formula);
            result(cell, column, value);
            return "";
        } else if (value == null) {
            return "";
        } else if (value.number() != null) {
            cell.setCellValue(figure(column, value));
            return "";
        } else if (value.date() != null) {
            cell.setCellValue(value.date());
            return "";
        }
        SafeText.put(cell, value.text(), styles);
        return value.text();
    }

    /** Programs that show a workbook without computing it show these; in streamed sheets they would show zeros. */
    private void result(Cell cell, int column, CellValue value) {
        if (value != null && value.number() != null) {
            cell.setCellValue(figure(column, value));
        } else if (sheet instanceof SXSSFSheet) {
            cell.setCellValue("");
        }
    }

    private double figure(int column, CellValue value) {
        boolean share = shape.columns().get(column).kind() == ColumnKind.SHARE;
        return (share ? value.number().movePointLeft(2) : value.number()).doubleValue();
    }

    private void notes() {
        next++;
        for (String note : form.notes()) {
            line(note, 0, shape.columns().size() - 1, FormRow.Style.ITALIC, HorizontalAlignment.LEFT, 11);
            next++;
        }
    }

    private void setUpPrint(int firstHeader, int lastHeader) {
        ListSheet.landscape(sheet);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.6);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.6);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, 0.7);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, 0.7);
        sheet.setRepeatingRows(new CellRangeAddress(firstHeader, lastHeader, -1, -1));
        sheet.createFreezePane(0, lastHeader + 1);
    }

    private int characters() {
        return shape.columns().stream().mapToInt(column -> column.characters()).sum();
    }
}
