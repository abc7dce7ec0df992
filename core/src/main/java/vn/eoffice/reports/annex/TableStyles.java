package vn.eoffice.reports.annex;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.FormRow;

/** The styles of the office's printed forms: Times New Roman, thin lines, figures to the right. */
final class TableStyles {

    private final Workbook workbook;
    private final int points;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private final Map<String, Font> fonts = new HashMap<>();

    TableStyles(Workbook workbook, int points) {
        this.workbook = workbook;
        this.points = points;
    }

    int points() {
        return points;
    }

    /** Words outside the table. */
    CellStyle line(int size, FormRow.Style look, HorizontalAlignment alignment) {
        return styles.computeIfAbsent("line " + size + look + alignment, key -> {
            CellStyle style = style(size, look, alignment);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    CellStyle heading(boolean numbers) {
        return styles.computeIfAbsent("heading " + numbers, key -> {
            CellStyle style = style(
                    numbers ? points - 1 : points,
                    numbers ? FormRow.Style.ITALIC : FormRow.Style.BOLD,
                    HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return bordered(style);
        });
    }

    CellStyle cell(ColumnKind kind, FormRow.Style look, boolean locked) {
        return styles.computeIfAbsent("cell " + kind + look + locked, key -> {
            CellStyle style = style(points, look, alignment(kind));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setLocked(locked);
            style.setDataFormat(workbook.createDataFormat().getFormat(format(kind)));
            return bordered(style);
        });
    }

    /** The same for words that begin like a formula. */
    CellStyle quoted(CellStyle plain) {
        return styles.computeIfAbsent("quoted " + plain.getIndex(), key -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(plain);
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

    private CellStyle style(int size, FormRow.Style look, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(size + " " + look, key -> font(size, look)));
        style.setAlignment(alignment);
        style.setWrapText(true);
        return style;
    }

    private Font font(int size, FormRow.Style look) {
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) size);
        font.setBold(look == FormRow.Style.BOLD);
        font.setItalic(look == FormRow.Style.ITALIC);
        return font;
    }

    private static CellStyle bordered(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
