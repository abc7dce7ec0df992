package vn.eoffice.reports.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodFinderTest {

    private final PeriodFinder finder = new PeriodFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            kết quả công tác kiểm tra 6 tháng đầu năm 2026 | 2026-01-01 | 2026-06-30
            tình hình thu chi ngân sách 06 tháng cuối năm 2025 | 2025-07-01 | 2025-12-31
            công tác dân vận 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2025 | 2025-01-01 | 2025-09-30
            công tác tổ chức xây dựng Đảng quý II/2026 | 2026-04-01 | 2026-06-30
            kết quả chuyển đổi số quý IV năm 2025 | 2025-10-01 | 2025-12-31
            công tác nội chính quý III, phương hướng quý IV năm 2025 | 2025-07-01 | 2025-09-30
            tiếp công dân quý IV, nhiệm vụ quý I năm 2026 | 2025-10-01 | 2025-12-31
            công tác văn phòng tháng 11 năm 2025 | 2025-11-01 | 2025-11-30
            công tác văn phòng tháng 02/2024 | 2024-02-01 | 2024-02-29
            hoạt động tháng 12, chương trình tháng 01 năm 2026 | 2025-12-01 | 2025-12-31
            kết quả giảm nghèo năm 2025 và phương hướng năm 2026 | 2025-01-01 | 2025-12-31
            xây dựng nông thôn mới giai đoạn 2021 - 2025 | 2021-01-01 | 2025-12-31
            sắp xếp cơ sở nhà đất (từ ngày 01/7/2025 đến ngày 31/5/2026) | 2025-07-01 | 2026-05-31
            THỰC HIỆN CHẾ ĐỘ TRỰC TỪ NGÀY 15 THÁNG 12 NĂM 2024 ĐẾN NGÀY 14 THÁNG 12 NĂM 2025 | 2024-12-15 | 2025-12-14
            kết quả thực hiện Luật Đất đai năm 2024 trong quý I năm 2025 | 2025-01-01 | 2025-03-31
            """)
    void theTitleOfAReportNamesItsPeriod(String title, LocalDate from, LocalDate to) {
        assertThat(finder.find(title, List.of(), true)).isEqualTo(new Period(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kết quả thực hiện Nghị quyết số 18-NQ/TW, ngày 25 tháng 10 năm 2017 của Trung ương",
                "sơ kết 05 năm thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016",
                "kết quả 03 tháng thi hành quy chế làm việc",
                "việc thi hành Luật Cán bộ, công chức năm 2025",
                "kết quả kiểm tra quý vừa qua",
                "tình hình mưa lũ từ ngày 14/7/2026 đến ngày 16/7/2026"
            })
    void aTitleWithoutAPeriodNamesNone(String title) {
        assertThat(finder.find(title, List.of(), true)).isNull();
    }

    @Test
    void theTitleOfAPlanIsNoPeriodOfData() {
        assertThat(finder.find("kiểm tra, giám sát năm 2026", List.of(), false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số liệu báo cáo lấy từ ngày 01/7/2025 đến ngày 31/5/2026, có đối chiếu.",
                "Các đơn vị thống kê số liệu (từ 01/7/2025 đến hết ngày 31/5/2026) theo biểu.",
                "Kỳ báo cáo: từ ngày 01 tháng 7 năm 2025 đến ngày 31 tháng 5 năm 2026.",
                "Mốc thời gian đánh giá: 01/7/2025 - 31/5/2026"
            })
    void aSentenceOnTheDataNamesThePeriod(String sentence) {
        assertThat(finder.find("rà soát tổ chức bộ máy", List.of("Mở đầu.", sentence), false))
                .isEqualTo(new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 5, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số liệu tính đến ngày 31/5/2026.",
                "(Số liệu được cập nhật đến hết ngày 31 tháng 5 năm 2026)",
                "Yêu cầu chốt số liệu đến ngày 31/5/2026, gửi trước ngày 05/6/2026."
            })
    void aCutOffHasNoBeginning(String sentence) {
        assertThat(finder.find(null, List.of(sentence), false)).isEqualTo(new Period(null, LocalDate.of(2026, 5, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gửi số liệu về Văn phòng trước ngày 31/5/2026.",
                "Hội nghị họp từ ngày 01/7/2025 đến ngày 31/5/2026.",
                "Số liệu từ ngày 01/7/20025 đến ngày 31/5/2026.",
                "Số liệu từ ngày 01/7/2027 đến ngày 31/5/2026."
            })
    void deadlinesMeetingsAndImpossibleDaysAreNoPeriod(String sentence) {
        assertThat(finder.find("kế hoạch", List.of(sentence), false)).isNull();
    }

    @Test
    void theOpeningOfAReportNamesThePeriodWhenItsTitleDoesNot() {
        String opening = "Từ ngày 15/12/2024 đến ngày 14/12/2025, toàn xã đã giải quyết 1.204 hồ sơ.";

        assertThat(finder.find("giải quyết thủ tục hành chính", List.of(opening), true))
                .isEqualTo(new Period(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 12, 14)));
    }

    @Test
    void theDataStandAboveTheTitle() {
        List<String> body = List.of("Số liệu lấy từ ngày 01/12/2025 đến ngày 31/5/2026.");

        assertThat(finder.find("kết quả 6 tháng đầu năm 2026", body, true))
                .isEqualTo(new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 5, 31)));
    }

    @Test
    void hostileTextTakesNoTime() {
        List<String> hostile = List.of(
                "số liệu tính đến ".repeat(300), "số liệu từ ngày 01/7/2025 đến ".repeat(190), "a".repeat(1 << 20));
        String title = "quý tháng 1 năm ".repeat(60_000);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> finder.find(title, hostile, true));
    }
}
