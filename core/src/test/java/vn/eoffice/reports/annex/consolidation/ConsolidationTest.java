package vn.eoffice.reports.annex.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.annex.FilledBook;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.consolidation.ConsolidatedWorkbook.Totals;
import vn.eoffice.reports.annex.consolidation.IncompleteUnit.Reason;
import vn.eoffice.reports.annex.form.Forms;

class ConsolidationTest {

    private final Forms forms = Forms.shipped();
    private final WorkbookReader reader = new WorkbookReader(forms);

    @TempDir
    private Path folder;

    @Test
    void figuresAreSummedToGroupsAndProvince() {
        Consolidated province = Consolidation.of(
                forms.form("1B"),
                List.of(
                        sent("DU-C", "khu2", FilledBook.of("1B").number("D9", 4)),
                        sent("DU-A", "khu1", FilledBook.of("1B").number("D9", 3).number("E9", 1)),
                        sent("DU-B", "khu1", FilledBook.of("1B").number("D9", 5))));
        assertNumber(province, "I.1", "province", "12");
        assertNumber(province, "I.1", "total", "13");
        assertNumber(province, "I", "total", "13");
        assertThat(province.groups()).extracting(Consolidated.Group::group).containsExactly("khu1", "khu2");
        assertNumber(province.groups().get(0).consolidated(), "I.1", "province", "8");
        assertNumber(province.groups().get(1).consolidated(), "I.1", "total", "4");
    }

    @Test
    void whatEveryUnitLeftBlankIsBlankAndZerosAreZero() {
        Consolidated province = Consolidation.of(
                forms.form("1B"),
                List.of(
                        sent("DU-A", null, FilledBook.of("1B").number("D9", 0)),
                        sent("DU-B", null, FilledBook.of("1B"))));
        assertNumber(province, "I.1", "province", "0");
        assertThat(province.value("I.1", "commune")).isNull();
        assertThat(province.value("II", "total")).isNull();
    }

    @Test
    void sharesAreComputedAgainAndNeverSummed() {
        Consolidated province = Consolidation.of(
                forms.form("12B"),
                List.of(
                        sent("DU-A", null, FilledBook.of("12B").number("C9", 30).number("C10", 70)),
                        sent(
                                "DU-B",
                                null,
                                FilledBook.of("12B").number("C9", 100).number("C10", 200))));
        assertNumber(province, "I.1", "done2025", "130");
        assertNumber(province, "I", "done2025", "400");
        assertNumber(province, "I.1", "share2025", "32.5");
        assertNumber(province, "I.2", "share2025", "67.5");
    }

    @Test
    void wordsStandAfterTheirUnitsNames() {
        Consolidated province = Consolidation.of(
                forms.form("13B"),
                List.of(
                        sent("DU-B", null, FilledBook.of("13B").text("I8", "chậm")),
                        sent("DU-A", null, FilledBook.of("13B").text("I8", "đủ"))));
        assertThat(province.value("I.1", "note").text()).isEqualTo("Đơn vị DU-A: đủ\nĐơn vị DU-B: chậm");
    }

    @Test
    void linesOfOpenPlacesStandUnitByUnit() {
        Consolidated province = Consolidation.of(
                forms.form("2B"),
                List.of(
                        sent("DU-B", null, FilledBook.of("2B").text("C9", "02-KH/ĐU")),
                        sent(
                                "DU-A",
                                null,
                                FilledBook.of("2B").text("C9", "01-KH/ĐU").text("C10", "03-KH/ĐU"))));
        List<ConsolidatedRow> lines = province.rows().stream()
                .filter(row -> row.row().equals("I.documents"))
                .toList();
        assertThat(lines).extracting(ConsolidatedRow::unit).containsExactly("DU-A", "DU-A", "DU-B");
        assertThat(lines).extracting(ConsolidatedRow::line).containsExactly(0, 1, 2);
        assertThat(lines)
                .extracting(line -> line.cells().get(2).text())
                .containsExactly("01-KH/ĐU", "03-KH/ĐU", "02-KH/ĐU");
    }

    @Test
    void incompleteUnitsAreNamedWithTheReason() {
        Consolidated province = Consolidation.of(
                forms.form("1B"),
                List.of(
                        Contribution.missing("DU-A", "Đơn vị DU-A", null),
                        sent("DU-B", null, FilledBook.of("1B")),
                        sent("DU-C", null, FilledBook.of("1B").number("D9", 1)),
                        sent(
                                "DU-D",
                                null,
                                FilledBook.of("1B").text("D9", "nhiều").number("E9", 1)),
                        sent("DU-E", null, full())));
        assertThat(province.incomplete())
                .extracting(IncompleteUnit::unit, IncompleteUnit::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DU-A", Reason.MISSING),
                        org.assertj.core.groups.Tuple.tuple("DU-B", Reason.BLANK),
                        org.assertj.core.groups.Tuple.tuple("DU-C", Reason.PARTIAL),
                        org.assertj.core.groups.Tuple.tuple("DU-D", Reason.ERRORS));
        assertThat(province.incomplete().get(2).blanks()).isEqualTo(14);
    }

    @Test
    void aFigureLeadsBackToEveryUnitAndItsCell() {
        Consolidated province = Consolidation.of(
                forms.form("1B"),
                List.of(
                        sent("DU-A", "khu1", FilledBook.of("1B").number("D9", 3)),
                        sent("DU-B", null, FilledBook.of("1B")),
                        Contribution.missing("DU-C", "Đơn vị DU-C", null)));
        List<Share> shares = province.drillDown("I.1", "province");
        assertThat(shares).extracting(Share::unit).containsExactly("DU-A", "DU-B", "DU-C");
        assertThat(shares.get(0).cell()).hasToString("Biểu 1B!D9");
        assertThat(shares.get(0).file()).isEqualTo("DU-A.xlsx");
        assertThat(shares.get(1).value()).isNull();
        assertThat(shares.get(2).file()).isNull();
    }

    @Test
    void anotherFormCountsAsUnreadable() {
        Consolidated province = Consolidation.of(forms.form("1B"), List.of(sent("DU-A", null, FilledBook.of("13B"))));
        assertThat(province.incomplete().get(0).reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void theDifferenceToTheLastRoundNeedsBothNumbers() {
        Consolidated before = Consolidation.of(
                forms.form("1B"), List.of(sent("DU-A", null, FilledBook.of("1B").number("D9", 3))));
        Consolidated now = Consolidation.of(
                forms.form("1B"),
                List.of(sent("DU-A", null, FilledBook.of("1B").number("D9", 10).number("D10", 1))));
        List<ConsolidatedRow> rows = Consolidation.difference(now, before);
        assertThat(rows.get(1).cells().get(3).number()).isEqualByComparingTo("7");
        assertThat(rows.get(2).cells().get(3)).isNull();
    }

    @Test
    void theOrderOfContributionsChangesNothing() throws IOException {
        List<Contribution> contributions = new ArrayList<>(List.of(
                sent("DU-A", "g", FilledBook.of("13B").number("D8", 5).text("I8", "a")),
                sent("DU-B", "g", FilledBook.of("13B").number("D8", 6).text("I8", "b")),
                sent("DU-C", "h", FilledBook.of("13B").number("D9", 7))));
        Consolidated one = Consolidation.of(forms.form("13B"), contributions);
        Collections.reverse(contributions);
        Consolidated other = Consolidation.of(forms.form("13B"), contributions);
        assertThat(other.rows()).isEqualTo(one.rows());
        assertThat(values(workbook(one, Totals.VALUES, null))).isEqualTo(values(workbook(other, Totals.VALUES, null)));
    }

    @Test
    void liveTotalsComputeTheSameNumbersAsTheValues() throws IOException {
        Consolidated province = Consolidation.of(
                forms.form("12B"),
                List.of(
                        sent(
                                "DU-A",
                                null,
                                FilledBook.of("12B")
                                        .number("C9", 30)
                                        .number("C10", 70)
                                        .number("C18", 1.5)),
                        sent("DU-B", null, FilledBook.of("12B").number("C9", 100)),
                        Contribution.missing("DU-C", "Đơn vị DU-C", null)));
        XSSFWorkbook live = workbook(province, Totals.FORMULAS, null);
        assertThat(values(live))
                .as("before anybody computes")
                .isEqualTo(values(workbook(province, Totals.VALUES, null)));
        live.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(live.getSheetAt(0).getRow(8).getCell(2).getCellFormula()).contains("_so_lieu!");
        assertThat(live.getSheetAt(0).getRow(7).getCell(2).getNumericCellValue())
                .isEqualTo(200);
        assertThat(values(live)).isEqualTo(values(workbook(province, Totals.VALUES, null)));
        assertThat(live.isSheetHidden(live.getSheetIndex("_so_lieu"))).isTrue();
    }

    @Test
    void theWorkbookHasAChartTheIncompleteUnitsAndTheDifference() throws IOException {
        Consolidated province = Consolidation.of(
                forms.form("1B"),
                List.of(
                        sent("DU-A", null, FilledBook.of("1B").number("D9", 3)),
                        sent("DU-B", null, FilledBook.of("1B").number("D9", 5)),
                        Contribution.missing("DU-C", "Đơn vị DU-C", null)));
        XSSFWorkbook workbook = workbook(province, Totals.VALUES, province);
        assertThat(workbook.getSheet("Đơn vị chưa đủ").getRow(5).getCell(1).getStringCellValue())
                .isEqualTo("Chưa gửi biểu");
        XSSFSheet chart = workbook.getSheet("Biểu đồ");
        assertThat(chart.getDrawingPatriarch().getCharts()).hasSize(1);
        assertThat(chart.getRow(0).getCell(1).getNumericCellValue()).isEqualTo(5);
        assertThat(workbook.getSheet("So sánh kỳ trước")).isNotNull();
    }

    private static FilledBook full() {
        FilledBook book = FilledBook.of("1B");
        for (int row : List.of(9, 10, 11, 13, 14)) {
            book.number("D" + row, 1).number("E" + row, 1).number("F" + row, 1);
        }
        return book;
    }

    private Contribution sent(String unit, String group, FilledBook book) {
        return new Contribution(unit, "Đơn vị " + unit, group, unit + ".xlsx", reader.read(book.save(folder)));
    }

    private static XSSFWorkbook workbook(Consolidated consolidated, Totals totals, Consolidated before)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ConsolidatedWorkbook.write(consolidated, totals, "Tỉnh ủy", before, List.of(), Locale.ROOT, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** Every number and word of the first sheet, a formula by its result. */
    private static List<String> values(XSSFWorkbook workbook) {
        List<String> values = new ArrayList<>();
        workbook.getSheetAt(0)
                .forEach(row -> row.forEach(cell -> {
                    String value = value(cell);
                    if (!value.isEmpty()) {
                        values.add(cell.getAddress() + "=" + value);
                    }
                }));
        return values;
    }

    private static String value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> String.format(Locale.ROOT, "%.6f", cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static void assertNumber(Consolidated consolidated, String row, String column, String expected) {
        assertThat(consolidated.value(row, column)).as(row + " " + column).isNotNull();
        assertThat(consolidated.value(row, column).number()).isEqualByComparingTo(expected);
    }
}
