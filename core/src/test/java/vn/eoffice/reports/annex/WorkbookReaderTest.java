package vn.eoffice.reports.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.annex.CellFinding.Severity;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.error.ReportException;

class WorkbookReaderTest {

    private final WorkbookReader reader = new WorkbookReader(Forms.shipped());

    @TempDir
    private Path folder;

    @Test
    void aHandedOutWorkbookIsKnownByItsStamp() {
        FilledForm filled = reader.read(FilledBook.of("1B").save(folder));
        assertThat(filled.stamp()).isEqualTo(new Stamp("1B", "1", "2026", "DU-A"));
        assertThat(filled.form().code()).isEqualTo("1B");
        assertThat(filled.isBlank()).isTrue();
        assertThat(filled.blanks()).isEqualTo(15);
        assertThat(filled.findings()).isEmpty();
    }

    @Test
    void totalsAreComputedAndEveryCellKeepsItsAddress() {
        FilledForm filled = reader.read(FilledBook.of("1B")
                .number("D9", 3)
                .number("E9", 10)
                .number("D10", 2)
                .save(folder));
        assertNumber(filled, "I.1", "total", "13");
        assertNumber(filled, "I", "province", "5");
        assertNumber(filled, "I", "total", "15");
        CellValue cell = filled.value("I.1", "commune");
        assertThat(new SourceCell(filled.sheet(), cell.sheetRow(), cell.sheetColumn()))
                .hasToString("Biểu 1B!E9");
        assertThat(filled.findings()).isEmpty();
    }

    @Test
    void blankIsNotZero() {
        FilledForm filled = reader.read(FilledBook.of("1B").number("D9", 0).save(folder));
        assertNumber(filled, "I.1", "province", "0");
        assertThat(filled.value("I.1", "commune")).isNull();
        assertThat(filled.value("II", "total")).isNull();
        assertThat(filled.blanks()).isEqualTo(14);
    }

    @Test
    void numbersTypedAsTextAreRead() {
        FilledForm filled = reader.read(
                FilledBook.of("12B").text("C9", "1.234,5").text("C10", " 65,5 ").save(folder));
        assertNumber(filled, "I.1", "done2025", "1234.5");
        assertNumber(filled, "I", "done2025", "1300");
        assertThat(codes(filled)).containsOnly("number.from-text");
    }

    @Test
    void sharesAreComputedFromTheSectionsTotal() {
        FilledForm filled = reader.read(FilledBook.of("12B")
                .number("C16", 20)
                .number("C18", 30)
                .number("C24", 50)
                .save(folder));
        assertNumber(filled, "III.1.2", "share2025", "30");
        assertNumber(filled, "III.1", "share2025", "50");
        assertNumber(filled, "III", "share2025", "100");
        assertThat(filled.value("III.2.2", "share2025")).isNull();
        assertThat(filled.findings()).isEmpty();
    }

    @Test
    void aWrongPastedTotalIsAnErrorAndTheComputedOneCounts() {
        FilledBook book = FilledBook.of("1B").number("D9", 3);
        book.cell("C9").setCellFormula(null);
        book.number("C9", 4);
        FilledForm filled = reader.read(book.saveAsIs(folder));
        assertNumber(filled, "I.1", "total", "3");
        CellFinding finding = filled.findings().get(0);
        assertThat(finding.code()).isEqualTo("total.mismatch");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.text(Locale.ROOT))
                .startsWith("Ô C9 (trang «Biểu 1B»): Tổng ghi 4, ")
                .contains("là 3");
    }

    @Test
    void aTotalWithoutPartsIsKept() {
        FilledBook book = FilledBook.of("1B");
        book.cell("C9").setCellFormula(null);
        book.number("C9", 4);
        FilledForm filled = reader.read(book.saveAsIs(folder));
        assertNumber(filled, "I.1", "total", "4");
        assertNumber(filled, "I", "total", "4");
        assertThat(codes(filled)).containsOnly("total.without-parts");
    }

    @Test
    void theFormsOwnChecksNameTheCellAndBothSides() {
        FilledForm filled = reader.read(FilledBook.of("13B")
                .number("D8", 5)
                .number("E8", 10)
                .number("F8", 12)
                .number("G8", 2)
                .number("H8", 0)
                .save(folder));
        List<CellFinding> failed = filled.findings().stream()
                .filter(finding -> finding.row().equals("I.1"))
                .toList();
        assertThat(failed).hasSize(1);
        assertThat(failed.get(0).cell().address()).isEqualTo("D8");
        assertThat(failed.get(0).text(Locale.ENGLISH)).contains("left side: 15").contains("right side: 14");
    }

    @Test
    void checksAgainstTheRoundBeforeNeedTheFormOfThatRoundAndSpareTheSums() {
        FilledForm before = reader.read(FilledBook.of("13B")
                .number("G8", 3)
                .number("H8", 4)
                .number("F8", 0)
                .save(folder));
        FilledForm now = reader.read(FilledBook.of("13B").number("D8", 8).save(folder));
        assertThat(FormChecks.across(now, Map.of(), null)).isEmpty();
        List<CellFinding> findings = FormChecks.across(now, Map.of(), before);
        assertThat(findings).extracting(CellFinding::row).containsExactly("I.1");
        assertThat(findings.get(0).arguments()).contains("8", "7");
    }

    @Test
    void rowsPutInAndAHeaderMovedDownAreNoHindrance() {
        FilledBook book = FilledBook.of("1B").number("D9", 3).number("D14", 7);
        book.sheet().shiftRows(0, book.sheet().getLastRowNum(), 4);
        book.sheet().shiftRows(14, book.sheet().getLastRowNum(), 2);
        FilledForm filled = reader.read(book.saveAsIs(folder));
        assertNumber(filled, "I.1", "province", "3");
        assertNumber(filled, "II.2", "province", "7");
        assertThat(filled.value("I.1", "province").sheetRow()).isEqualTo(12);
    }

    @Test
    void columnsPutInAreNoHindrance() {
        FilledBook book = FilledBook.of("1B").number("D9", 3).number("F9", 4);
        book.sheet().shiftColumns(4, 5, 1);
        FilledForm filled = reader.read(book.saveAsIs(folder));
        assertNumber(filled, "I.1", "province", "3");
        assertThat(filled.value("I.1", "commune")).isNull();
        assertNumber(filled, "I.1", "both", "4");
    }

    @Test
    void aRowThatIsNotInTheFormIsNamedAndNotCounted() {
        FilledBook book = FilledBook.of("1B").number("D9", 3);
        book.sheet().shiftRows(9, 13, 1);
        book.text("B10", "Tọa đàm").number("D10", 99);
        FilledForm filled = reader.read(book.saveAsIs(folder));
        assertNumber(filled, "I", "province", "3");
        assertThat(filled.findings())
                .anySatisfy(finding ->
                        assertThat(finding.text(Locale.ROOT)).contains("D10").contains("Tọa đàm"));
    }

    @Test
    void aMissingRowAndAMissingColumnAreNamed() {
        FilledBook book = FilledBook.of("1B").number("D9", 3);
        book.sheet().removeRow(book.sheet().getRow(10));
        for (int row = 5; row < 14; row++) {
            if (book.sheet().getRow(row) != null && book.sheet().getRow(row).getCell(5) != null) {
                book.sheet().getRow(row).removeCell(book.sheet().getRow(row).getCell(5));
            }
        }
        FilledForm filled = reader.read(book.saveAsIs(folder));
        assertNumber(filled, "I.1", "province", "3");
        assertThat(codes(filled)).contains("row.missing");
        assertThat(filled.value("I.3", "province")).isNull();
    }

    @Test
    void wordsInDecomposedLettersAndOtherSpellingsAreTheSame() {
        FilledBook book = FilledBook.of("1B").number("D9", 3);
        for (String address : List.of("B9", "B10", "D7", "E7")) {
            book.text(address, Normalizer.normalize(book.cell(address).getStringCellValue(), Normalizer.Form.NFD));
        }
        book.text("B11", "  hình thức  KHÁC:");
        book.text("B13", "Số cuộc kiễm tra");
        FilledForm filled = reader.read(book.saveAsIs(folder));
        assertNumber(filled, "I.1", "province", "3");
        assertThat(codes(filled)).doesNotContain("row.missing", "column.missing");
    }

    @Test
    void formulaErrorsAndFormulasNeverComputedCountAsBlank() {
        FilledBook book = FilledBook.of("1B");
        book.cell("D9").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        book.cell("E9").setCellFormula("1+1");
        FilledForm filled = reader.read(book.saveAsIs(folder));
        assertThat(filled.value("I.1", "province")).isNull();
        assertThat(filled.value("I.1", "commune")).isNull();
        assertThat(codes(filled)).containsExactlyInAnyOrder("cell.error", "formula.not-computed");
    }

    @Test
    void numbersThatCannotBeAreErrors() {
        FilledForm filled = reader.read(FilledBook.of("1B")
                .number("D9", 1.5)
                .number("E9", -2)
                .text("F9", "nhiều")
                .save(folder));
        assertThat(codes(filled)).contains("number.not-whole", "number.negative", "number.unreadable");
        assertThat(filled.hasErrors()).isTrue();
    }

    @Test
    void aFormOnAHiddenSheetIsReadWithAWarning() {
        FilledBook book = FilledBook.of("1B").number("D9", 3);
        book.workbook().createSheet("Khác");
        book.workbook().setSheetVisibility(0, SheetVisibility.HIDDEN);
        FilledForm filled = reader.read(book.save(folder));
        assertNumber(filled, "I.1", "province", "3");
        assertThat(codes(filled)).containsOnly("sheet.hidden");
    }

    @Test
    void hiddenSheetsDoNotDisturb() {
        FilledBook book = FilledBook.of("1B").number("D9", 3);
        XSSFSheet copy = book.workbook().cloneSheet(0);
        book.workbook().setSheetVisibility(book.workbook().getSheetIndex(copy), SheetVisibility.HIDDEN);
        copy.getRow(8).getCell(3).setCellValue(99);
        assertNumber(reader.read(book.saveAsIs(folder)), "I.1", "province", "3");
    }

    @Test
    void mergedFiguresAreTakenOnceAndNamed() {
        FilledBook book = FilledBook.of("1B").number("D9", 3);
        book.sheet().addMergedRegion(new CellRangeAddress(8, 8, 3, 4));
        FilledForm filled = reader.read(book.save(folder));
        assertNumber(filled, "I.1", "total", "3");
        assertThat(codes(filled)).containsOnly("cell.merged");
    }

    @Test
    void withoutAStampTheFormIsKnownByItsRowsAndColumns() {
        FilledBook book = FilledBook.of("13B").number("C8", 6);
        book.workbook().removeSheetAt(1);
        FilledForm filled = reader.read(book.save(folder));
        assertThat(filled.stamp()).isNull();
        assertThat(filled.form().code()).isEqualTo("13B");
        assertNumber(filled, "total", "meetings", "6");
    }

    @Test
    void aStampOfAnotherFormIsAnError() {
        FilledBook book = FilledBook.of("13B");
        book.workbook().getSheetAt(1).getRow(0).getCell(1).setCellValue("1B");
        FilledForm filled = reader.read(book.save(folder));
        assertThat(filled.form().code()).isEqualTo("13B");
        assertThat(codes(filled)).containsOnly("stamp.other-form");
    }

    @Test
    void aStampOfAnotherVersionIsAWarning() {
        FilledBook book = FilledBook.of("13B");
        book.workbook().getSheetAt(1).getRow(1).getCell(1).setCellValue("0");
        assertThat(codes(reader.read(book.save(folder)))).containsOnly("stamp.other-version");
    }

    @Test
    void whatShowsNoFormIsRefused() throws Exception {
        FilledBook book = FilledBook.of("1B");
        book.workbook().removeSheetAt(0);
        book.workbook().setSheetVisibility(0, SheetVisibility.VISIBLE);
        Path file = book.saveAsIs(folder);
        assertThatThrownBy(() -> reader.read(file)).hasMessageContaining("workbook.no-form");
        Path text = Files.writeString(folder.resolve("x.xlsx"), "không phải bảng tính");
        assertThatThrownBy(() -> reader.read(text))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("unsupported");
    }

    @Test
    void linesOfOpenPlacesAreReadWhereverTheyWerePutIn() {
        FilledBook book = FilledBook.of("2B");
        book.text("B9", "Kế hoạch")
                .text("C9", "17-KH/TU")
                .text("D9", "27/8/2025")
                .text("E9", "Tổng kết");
        book.text("B13", "Nghị quyết").text("C13", "05/NQ-HĐND").number("D13", 46173);
        book.sheet().shiftRows(12, book.sheet().getLastRowNum(), 2);
        book.text("B13", "Nghị quyết").text("C13", "04/NQ-HĐND").text("D13", "hôm qua");
        FilledForm filled = reader.read(book.saveAsIs(folder));
        assertThat(filled.lines("I.documents")).hasSize(1);
        assertThat(filled.lines("I.documents").get(0).cells().get(3).date()).isEqualTo(LocalDate.of(2025, 8, 27));
        assertThat(filled.lines("II.documents"))
                .extracting(line -> line.cells().get(2).text())
                .containsExactly("04/NQ-HĐND", "05/NQ-HĐND");
        assertThat(filled.lines("II.documents").get(1).cells().get(3).date()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(codes(filled)).containsOnly("date.unreadable");
    }

    @Test
    void openLinesAreSummedIntoTheRowsAboveThem() {
        FilledBook book = FilledBook.of("8B");
        Path blank = book.save(folder);
        FilledForm empty = reader.read(blank);
        assertThat(empty.findings()).isEmpty();
        book.text("B13", "Trường Chính trị").number("D13", 4).number("J13", 3);
        FilledForm filled = reader.read(book.save(folder));
        assertThat(filled.lines("I.units")).hasSize(1);
        assertNumber(filled, "I", "parts", "4");
        assertNumber(filled, "total", "partsAfter", "3");
    }

    @Test
    void theCorrectedCopyHoldsNumbersAndComments() throws Exception {
        FilledForm filled = reader.read(
                FilledBook.of("1B").text("D9", "1.234").text("E9", "nhiều").save(folder));
        Path copy = folder.resolve("copy.xlsx");
        try (var out = Files.newOutputStream(copy)) {
            CorrectedCopy.write(
                    filled, Handout.of("2026", "Kỳ 2026", "DU-A", "Đảng ủy xã A"), List.of(), Locale.ROOT, out);
        }
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(copy))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(8).getCell(3).getNumericCellValue()).isEqualTo(1234);
            assertThat(sheet.getRow(8).getCell(4).getCellComment().getString().getString())
                    .isEqualTo(
                            "Ô E9 (trang «Biểu 1B»): «nhiều» không phải số. Hãy nhập số, ví dụ 1.234,5; nếu không có số"
                                    + " liệu hãy để trống.");
        }
        assertNumber(reader.read(copy), "I.1", "province", "1234");
    }

    /** Totals are looked at last, so that a comment on one comes after the one right of it. */
    @Test
    void theCorrectedCopyHoldsCommentsInNeighbouringCells() throws Exception {
        FilledForm filled = reader.read(FilledBook.of("1B")
                .text("F9", "nhiều")
                .text("E9", "ít")
                .text("D9", "vừa")
                .number("C9", 7)
                .saveAsIs(folder));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();

        List<CellFinding> backwards = new ArrayList<>(filled.findings());
        Collections.reverse(backwards);
        CorrectedCopy.write(filled, Handout.BLANK, backwards, Locale.ROOT, copy);

        try (var workbook =
                new org.apache.poi.xssf.usermodel.XSSFWorkbook(new ByteArrayInputStream(copy.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getCellComments().keySet())
                    .extracting(address -> address.formatAsString())
                    .contains("D8", "E8", "F8");
        }
    }

    private static void assertNumber(FilledForm filled, String row, String column, String expected) {
        assertThat(filled.value(row, column)).as(row + " " + column).isNotNull();
        assertThat(filled.value(row, column).number()).isEqualByComparingTo(new BigDecimal(expected));
    }

    private static List<String> codes(FilledForm filled) {
        return filled.findings().stream().map(CellFinding::code).distinct().toList();
    }
}
