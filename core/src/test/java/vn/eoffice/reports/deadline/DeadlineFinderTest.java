package vn.eoffice.reports.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineFinderTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 1, 5);

    private final DeadlineFinder finder = new DeadlineFinder();

    private Deadline only(String... paragraphs) {
        List<Deadline> found = finder.find(List.of(paragraphs), ISSUED);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Nội vụ gửi báo cáo về tỉnh trước ngày 29/5/2026.|2026-05-29",
                "Sở Nội vụ hoàn thành việc rà soát trong tháng 6/2026.|2026-06-30",
                "Sở Nội vụ hoàn thành việc rà soát trong Quý II/2026.|2026-06-30",
                "Sở Nội vụ hoàn thành việc rà soát trong quý 3 năm 2026.|2026-09-30",
                "Sở Nội vụ hoàn thành trước ngày 30 tháng 4 năm 2026.|2026-04-30",
                "Sở Nội vụ báo cáo kết quả chậm nhất là ngày 10/02/2026.|2026-02-10",
                "Sở Nội vụ hoàn thành việc này trong năm 2026.|2026-12-31",
                "Sở Nội vụ gửi danh sách trước 17 giờ 00 ngày 12/3/2026.|2026-03-12",
                "Sở Nội vụ gửi danh sách trước ngày 15/6.|2026-06-15",
                "Thời gian hoàn thành: Quý IV/2026.|2026-12-31",
                "Sở Nội vụ xây dựng đề án, xong trước tháng 9/2026.|2026-09-30"
            })
    void readsTheLastDayOfEveryTerm(String sentence, LocalDate day) {
        assertThat(only(sentence).date()).isEqualTo(day);
    }

    @Test
    void keepsTheWordBeforeInTheText() {
        assertThat(only("Đề nghị các xã gửi báo cáo về Sở Nội vụ trước ngày 29/5/2026 để tổng hợp.")
                        .text())
                .endsWith("trước ngày 29/5/2026")
                .contains("gửi báo cáo");
    }

    @Test
    void takesTheUnitsFromTheBracket() {
        Deadline deadline =
                only("3. Sắp xếp các chợ (Sở Công Thương, Ủy ban nhân dân xã Đồi Mơ thực hiện trong Quý I/2026).");
        assertThat(deadline.units()).containsExactly("Sở Công Thương", "Ủy ban nhân dân xã Đồi Mơ");
        assertThat(deadline.text()).isEqualTo("Sở Công Thương, Ủy ban nhân dân xã Đồi Mơ thực hiện trong Quý I/2026");
    }

    @Test
    void namesEachOfTheCountedUnits() {
        assertThat(
                        only("Làm đường (Sở Xây dựng chủ trì phối hợp với 03 xã: Đồi Mơ, Suối Cát, Đá Bạc thực hiện trong Quý I/2026).")
                                .units())
                .containsExactly("Sở Xây dựng", "Đồi Mơ", "Suối Cát", "Đá Bạc");
    }

    @Test
    void takesTheUnitsFromTheSubjectOfTheSentence() {
        assertThat(only("1. Các sở, ban, ngành; Đảng ủy xã Đồi Mơ: Tổ chức tổng kết; gửi báo cáo trước ngày 29/5/2026.")
                        .units())
                .containsExactly("Các sở, ban, ngành", "Đảng ủy xã Đồi Mơ");
    }

    @Test
    void takesTheUnitsBehindARequest() {
        assertThat(only("Đề nghị các cơ quan, đơn vị gửi tham luận trước ngày 27/5/2026.")
                        .units())
                .containsExactly("các cơ quan, đơn vị");
    }

    @Test
    void takesTheUnitsFromLinesBesideTheTerm() {
        assertThat(only("- Cơ quan chủ trì: Sở Tài chính.", "- Thời gian thực hiện: Quý II/2026.")
                        .units())
                .containsExactly("Sở Tài chính");
    }

    @Test
    void permanentWorkHasNoDay() {
        Deadline deadline = only("Tuyên truyền sâu rộng (Sở Nội vụ thực hiện thường xuyên).");
        assertThat(deadline.date()).isNull();
        assertThat(deadline.units()).containsExactly("Sở Nội vụ");
    }

    @Test
    void aTermSetByOthersHasNoDay() {
        assertThat(only("Sơ kết mô hình (Ban Tổ chức Tỉnh ủy thực hiện theo kế hoạch của Trung ương).")
                        .date())
                .isNull();
    }

    @Test
    void aMonthlyTermHasNoDay() {
        assertThat(only("Các xã báo cáo trước ngày 25 hằng tháng.").date()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Kế hoạch số 17-KH/TU ngày 27/8/2026 của Tỉnh ủy.",
                "Số liệu lấy từ ngày 01/7/2025 đến ngày 31/5/2026.",
                "Số vụ việc tồn đọng trước 31/5/2026.",
                "Tỉnh đã hoàn thành sắp xếp trong tháng 12/2026.",
                "Hội nghị diễn ra ngày 01/6/2026 tại hội trường.",
                "Giai đoạn 2026 - 2031 có nhiều thuận lợi.",
                "Văn bản ban hành trước ngày 01/7/2026 vẫn có hiệu lực.",
                "Sở Nội vụ gửi báo cáo trước ngày 31/12/2024.",
                "Rà soát thường xuyên là việc cần làm."
            })
    void otherDaysAreNoDeadlines(String sentence) {
        assertThat(finder.find(List.of(sentence), ISSUED)).isEmpty();
    }

    @Test
    void readsATableOfTasks() {
        List<Deadline> found = finder.findInTables(
                List.of(
                        List.of("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"),
                        List.of("1", "Tập huấn", "Sở Nội vụ, Sở Tài chính", "Tháng 3/2026"),
                        List.of("2", "Tuyên truyền", "Sở Nội vụ", "Thường xuyên")),
                ISSUED);
        assertThat(found)
                .containsExactly(
                        new Deadline(
                                LocalDate.of(2026, 3, 31),
                                "Tập huấn: Tháng 3/2026",
                                List.of("Sở Nội vụ", "Sở Tài chính")),
                        new Deadline(null, "Tuyên truyền: Thường xuyên", List.of("Sở Nội vụ")));
    }

    @Test
    void aTermSaidTwiceIsFoundOnce() {
        String sentence = "Sở Nội vụ gửi báo cáo trước ngày 29/5/2026.";
        assertThat(finder.find(List.of(sentence, sentence), ISSUED)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ủy ban Kiểm tra kiểm tra 03 chi bộ (tháng 8/2026).|2026-08-31",
                "Ban Dân vận tổng kết mô hình dân vận khéo (Quý IV/2026).|2026-12-31",
                "Chủ tịch yêu cầu UBND xã di dời 09 hộ trong ngày 18/11/2026;|2026-11-18",
                "Sở Tài chính đề xuất phương án trước ngày 25/11/2026.|2026-11-25",
                "Phòng Nội vụ hoàn thành trước ngày 3l/10/2026.|2026-10-31"
            })
    void readsTermsInBracketsAndOfASingleDay(String sentence, LocalDate day) {
        assertThat(only(sentence).date()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kỳ báo cáo: từ ngày 01/7/2026 đến hết ngày 31/12/2026.",
                "kiểm điểm tập thể, cá nhân cuối năm 2026"
            })
    void periodsAndYearsOfATitleAreNoTerms(String sentence) {
        assertThat(finder.find(List.of(sentence), ISSUED)).isEmpty();
    }
}
