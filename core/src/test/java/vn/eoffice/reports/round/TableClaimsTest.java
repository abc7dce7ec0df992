package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.annex.FilledBook;
import vn.eoffice.reports.annex.Handout;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.deadline.Period;

class TableClaimsTest {

    private static final Forms FORMS = Forms.shipped();

    @TempDir
    Path folder;

    @Test
    void aStampNamesRoundAndUnitAndStandsForThePeriod() {
        FileClaim claim = claim(FilledBook.of("1B").number("D9", 1));

        assertThat(claim)
                .extracting(FileClaim::form, FileClaim::round, FileClaim::unit, FileClaim::period)
                .containsExactly("1B", "2026", "DU-A", null);
    }

    @Test
    void theUnitIsReadFromItsLineAboveTheTable() {
        assertThat(claim(unstamped("1B")).body()).isEqualTo("Đảng ủy xã A");
    }

    @Test
    void thePeriodIsReadFromTheTitle() {
        FilledBook book =
                unstamped("1B").text("A4", "KẾT QUẢ CÔNG TÁC QUÁN TRIỆT TỪ NGÀY 01/7/2024 ĐẾN NGÀY 31/5/2025");

        assertThat(claim(book).period()).isEqualTo(RoundOffice.YEAR_BEFORE);
    }

    @Test
    void theDaysThatTheFormIsPrintedWithCountByTheirEnd() {
        assertThat(claim(unstamped("1B")).period()).isEqualTo(new Period(null, LocalDate.of(2026, 5, 31)));
    }

    @Test
    void aCutOffAboveTheTableIsThePeriodsEnd() {
        FilledBook book = unstamped("8B").text("A5", "(số liệu tính đến ngày 31/5/2025)");

        assertThat(claim(book).period()).isEqualTo(new Period(null, LocalDate.of(2025, 5, 31)));
    }

    @Test
    void yearsInTheTitleAreNoPeriod() {
        assertThat(claim(unstamped("12B")).period()).isNull();
    }

    @Test
    void aQuarterBehindItsLabelIsThePeriod() {
        FilledBook book = unstamped("1B").text("A4", "KẾT QUẢ QUÁN TRIỆT").text("A2", "Kỳ báo cáo: quý II năm 2025");

        assertThat(claim(book).period()).isEqualTo(new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30)));
    }

    @Test
    void otherWordsAboveTheTableMayNameABodyButNotItsHeader() {
        FilledBook book = unstamped("1B").text("A1", "ĐẢNG ỦY XÃ AN LÃO");

        assertThat(claim(book).body()).isNull();
        assertThat(claim(book).heads())
                .contains("ĐẢNG ỦY XÃ AN LÃO", "Biểu 1B")
                .doesNotContain("Nội dung", "Tổng số lượng");
    }

    @Test
    void aWorkbookHandedOutForAnotherPeriodSaysSo() {
        Handout handout = new Handout("r", "Kỳ trước", "DU-A", "Đảng ủy xã A", RoundOffice.YEAR_BEFORE);
        FilledBook book = FilledBook.of(FORMS.form("13B"), handout);

        assertThat(book.cell("A4").getStringCellValue()).endsWith("TỪ NGÀY 01/7/2024 ĐẾN NGÀY 31/5/2025");
        assertThat(book.cell("C6").getStringCellValue()).isEqualTo("Số cuộc tiếp công dân từ 01/7/2024 đến 31/5/2025");
        assertThat(book.cell("D6").getStringCellValue()).contains("tồn đọng đến ngày 30/6/2024");
        assertThat(claim(book.number("C8", 1)).form()).isEqualTo("13B");
    }

    private static FilledBook unstamped(String form) {
        FilledBook book = FilledBook.of(form);
        book.workbook().removeSheetAt(book.workbook().getSheetIndex("_bieu"));
        return book;
    }

    private FileClaim claim(FilledBook book) {
        return new TableClaims().of(new WorkbookReader(FORMS).read(book.save(folder)));
    }
}
