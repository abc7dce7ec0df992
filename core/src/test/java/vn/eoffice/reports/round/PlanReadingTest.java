package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.distribution.RecipientNames;
import vn.eoffice.reports.port.TestDirectory;

class PlanReadingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 29);

    private final PlanDeadlines deadlines = new PlanDeadlines(new RecipientNames(
            TestDirectory.units(),
            List.of(new UnitGroup(
                    "DU-XA", "Các đảng ủy xã, phường", List.of("đảng ủy các xã, phường"), List.of("DU-BINHKHE")))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số liệu theo Biểu 1B và Biểu 13B kèm theo | 1B,13B",
                "(Phụ lục số 13B kèm theo); (Phụ lục số 2B) | 2B,13B",
                "tổng hợp theo các biểu 1B, 2B, 8B và 12B | 1B,2B,8B,12B",
                "từ Biểu 1B đến Biểu 4B | 1B,2B,3B,4B",
                "Biểu mẫu số 7b, phụ lục 9A - 11A | 7B,9A,10A,11A",
                "Phụ lục số 2 của Nghị định; 5B; biểu quyết 3B | ''"
            })
    void theFormsOfAPlanAreNamedOnceEach(String text, String codes) {
        assertThat(String.join(",", PlanForms.in(text))).isEqualTo(codes);
    }

    @Test
    void aHostileTextOfFormsIsReadInTime() {
        assertThat(PlanForms.in("BIỂU\n1B KẾT QUẢ")).containsExactly("1B");
        assertThat(PlanForms.in("biểu 1b" + ", 2b".repeat(250_000))).containsExactly("1B", "2B");
        assertThat(new PlanOffice(TestDirectory.units()).in("gửi báo cáo về ".repeat(60_000)))
                .isEmpty();
    }

    @Test
    void theOfficeIsWhereReportsAreSent() {
        PlanOffice office = new PlanOffice(TestDirectory.units());

        assertThat(office.in("gửi giấy mời về Văn phòng Tỉnh ủy; hoàn thành và gửi báo cáo (kèm đầy đủ các biểu mẫu)"
                        + " về Ban Tổ chức Tỉnh ủy trước ngày 29/5/2026."))
                .contains("BTCTU");
        assertThat(office.in("gửi báo cáo về nơi khác")).isEmpty();
    }

    @Test
    void theDeadlineThatBindsTheMostUnitsStandsForAll() {
        List<GroupDeadline> proposed = deadlines.of(List.of(
                new Deadline(DAY.minusDays(2), "gửi các báo cáo tham luận trước ngày 27/5/2026", List.of()),
                new Deadline(
                        DAY.plusDays(1), "báo cáo chậm nhất ngày 30/5/2026", List.of("Ủy ban nhân dân tỉnh Nam Sơn")),
                new Deadline(DAY, "gửi báo cáo trước ngày 29/5/2026", List.of("Văn phòng Tỉnh ủy", "các đơn vị")),
                new Deadline(null, "báo cáo thường xuyên", List.of()),
                new Deadline(DAY, "tổ chức hội nghị trước ngày 29/5/2026", List.of())));

        assertThat(proposed)
                .containsExactly(
                        new GroupDeadline(null, DAY.minusDays(1), "gửi báo cáo trước ngày 29/5/2026"),
                        new GroupDeadline("UBND", DAY.plusDays(1), "báo cáo chậm nhất ngày 30/5/2026"));
    }

    @Test
    void aGroupIsKnownBehindItsStandingCommittee() {
        List<GroupDeadline> proposed = deadlines.of(List.of(
                new Deadline(DAY, "báo cáo chậm nhất 29/5/2026", List.of("một", "hai")),
                new Deadline(DAY, "báo cáo chậm nhất 29/5/2026", List.of("Ban Thường vụ đảng ủy các xã, phường"))));

        assertThat(proposed).extracting(GroupDeadline::group).containsExactly(null, "DU-XA");
    }

    @Test
    void aPlanWithoutADayProposesNone() {
        assertThat(deadlines.of(List.of())).isEmpty();
    }
}
