package vn.eoffice.reports.annex;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.FormRow;

/** The styles of the office's printed forms: Times New Roman, thin lines, figures to the right. */
final class TableStyles {

    private final XSSFWorkbook workbook;
    private final int points;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    TableStyles(XSSFWorkbook workbook, int points) {
        this.workbook = workbook;
        this.points = points;
    }

    int points() {
        return points;
    }

    /** Words outside the table. */
    XSSFCellStyle line(int size, FormRow.Style look, HorizontalAlignment alignment) {
        return styles.computeIfAbsent("line " + size + look + alignment, key -> {
            XSSFCellStyle style = style(size, look, alignment);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    XSSFCellStyle heading(boolean numbers) {
        return styles.computeIfAbsent("heading " + numbers, key -> {
            XSSFCellStyle style = style(
                    numbers ? points - 1 : points,
                    numbers ? FormRow.Style.ITALIC : FormRow.Style.BOLD,
                    HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return bordered(style);
        });
    }

    XSSFCellStyle cell(ColumnKind kind, FormRow.Style look, boolean locked) {
        return styles.computeIfAbsent("cell " + kind + look + locked, key -> {
            XSSFCellStyle style = style(points, look, alignment(kind));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setLocked(locked);
            style.setDataFormat(workbook.createDataFormat().getFormat(format(kind)));
            return bordered(style);
        });
    }

    /** The same for words that begin like a formula. */
    XSSFCellStyle quoted(XSSFCellStyle plain) {
        return styles.computeIfAbsent("quoted " + plain.getIndex(), key -> {
            XSSFCellStyle style = plain.copy();
            style.setQuotePrefixed(true);
            return style;
        });
    }

    private static HorizontalAlignment alignment(ColumnKind kind) {
        return switch (kind) {
            case INDEX, DATE, DOCUMENT -> HorizontalAlignment.CENTER;
            case INTEGER, DECIMAL, SHARE -> HorizontalAlignment.RIGHT;
            case LABEL, TEXT -> HorizontalAlignment.LEFT;
        };
    }

    private static String format(ColumnKind kind) {
        return switch (kind) {
            case INTEGER -> "#,##0";
            case DECIMAL -> "#,##0.##";
            case SHARE -> "0.00%";
            case DATE -> "dd/mm/yyyy";
            case INDEX, LABEL, TEXT, DOCUMENT -> "@";
        };
    }

    private XSSFCellStyle style(int size, FormRow.Style look, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(size + " " + look, key -> font(size, look)));
        style.setAlignment(alignment);
        style.setWrapText(true);
        return style;
    }

    private XSSFFont font(int size, FormRow.Style look) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) size);
        font.setBold(look == FormRow.Style.BOLD);
        font.setItalic(look == FormRow.Style.ITALIC);
        return font;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
