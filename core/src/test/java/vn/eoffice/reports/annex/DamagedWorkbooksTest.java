package vn.eoffice.reports.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.eoffice.reports.annex.form.CellRole;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.FormShape;
import vn.eoffice.reports.annex.form.Forms;

/** What the field does to workbooks, several things at once and by a seed: every figure must be read back. */
class DamagedWorkbooksTest {

    private static final int EACH = 12;
    private static final Forms FORMS = Forms.shipped();

    private final WorkbookReader reader = new WorkbookReader(FORMS);

    @TempDir
    private Path folder;

    static List<Object[]> seeds() {
        return List.of("1B", "12B", "13B", "7B").stream()
                .flatMap(code -> java.util.stream.IntStream.range(0, EACH).mapToObj(seed -> new Object[] {code, seed}))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureIsReadBack(String code, int seed) {
        Random random = new Random(seed * 31L + code.hashCode());
        FormShape shape = new FormShape(FORMS.form(code));
        FilledBook book = FilledBook.of(code);
        Map<String, BigDecimal> figures = fill(book.sheet(), shape, random);
        damage(book.sheet(), random);
        FilledForm filled = reader.read(book.saveAsIs(folder));
        assertThat(filled.form().code()).isEqualTo(code);
        figures.forEach((cell, figure) -> {
            String[] at = cell.split(" ");
            CellValue value = filled.value(at[0], at[1]);
            assertThat(value).as(cell + " of " + filled.findings()).isNotNull();
            assertThat(value.number()).as(cell).isEqualByComparingTo(figure);
        });
    }

    private static Map<String, BigDecimal> fill(XSSFSheet sheet, FormShape shape, Random random) {
        Map<String, BigDecimal> figures = new HashMap<>();
        int top = sheet.getRepeatingRows().getLastRow() + 1;
        for (int row = 0; row < shape.rows().size(); row++) {
            for (int column = 0; column < shape.columns().size(); column++) {
                ColumnKind kind = shape.columns().get(column).kind();
                boolean input = shape.role(row, column) == CellRole.INPUT && kind.isNumeric();
                if (input && random.nextInt(4) > 0) {
                    BigDecimal figure = kind == ColumnKind.DECIMAL
                            ? BigDecimal.valueOf(random.nextInt(9_000_000), 1 + random.nextInt(2))
                            : BigDecimal.valueOf(random.nextInt(90_000));
                    put(sheet.getRow(top + row).getCell(column), figure, random);
                    String cell = shape.rows().get(row).id() + " "
                            + shape.columns().get(column).id();
                    figures.put(cell, figure);
                }
            }
        }
        return figures;
    }

    /** A figure as a number, or as one of the texts that people make of it. */
    private static void put(XSSFCell cell, BigDecimal figure, Random random) {
        String comma = figure.toPlainString().replace('.', ',');
        String grouped = String.format(
                Locale.GERMANY, figure.scale() > 1 ? "%,.2f" : figure.scale() > 0 ? "%,.1f" : "%,.0f", figure);
        switch (random.nextInt(5)) {
            case 0 -> cell.setCellValue(figure.scale() == 3 ? grouped : comma);
            case 1 -> cell.setCellValue(grouped);
            case 2 -> cell.setCellValue("\u00A0" + grouped + " ");
            default -> cell.setCellValue(figure.doubleValue());
        }
    }

    private static void damage(XSSFSheet sheet, Random random) {
        int body = sheet.getRepeatingRows().getLastRow() + 1;
        int last = sheet.getLastRowNum();
        if (random.nextBoolean()) {
            decompose(sheet);
        }
        if (random.nextBoolean()) {
            formulasToNothing(sheet);
        }
        if (random.nextBoolean()) {
            sheet.shiftRows(body + 2, last, 1 + random.nextInt(3));
        }
        if (random.nextBoolean()) {
            sheet.shiftRows(0, sheet.getLastRowNum(), 1 + random.nextInt(5));
        }
        if (random.nextBoolean()) {
            for (int column = 40; column < 400; column++) {
                sheet.getRow(sheet.getLastRowNum())
                        .createCell(column)
                        .setCellStyle(sheet.getWorkbook().getCellStyleAt(2));
            }
        }
    }

    private static void decompose(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    cell.setCellValue(Normalizer.normalize(cell.getStringCellValue(), Normalizer.Form.NFD));
                }
            }
        }
    }

    private static void formulasToNothing(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    cell.setBlank();
                }
            }
        }
    }
}
