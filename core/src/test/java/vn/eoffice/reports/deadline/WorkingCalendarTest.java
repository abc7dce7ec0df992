package vn.eoffice.reports.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.reports.deadline.SpecialDay.Kind;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar(List.of());

    @ParameterizedTest
    @CsvSource({
        "2026-05-28, true",
        "2026-05-30, false",
        "2026-05-31, false",
        "2026-01-02, false",
        "2026-01-10, true",
        "2026-02-16, false",
        "2026-02-20, false",
        "2026-02-23, true",
        "2026-04-27, false",
        "2026-08-22, true",
        "2026-08-31, false",
        "2026-09-02, false",
        "2026-09-03, true",
        "2025-04-26, true",
        "2025-05-02, false"
    })
    void announcedHolidaysAndSwappedDaysCount(LocalDate day, boolean working) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
    }

    /** 2027: Tết is 6 February, a Saturday; 5 to 9 February, with Monday 8 and two days in lieu. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-01, false",
        "2027-02-04, true",
        "2027-02-05, false",
        "2027-02-08, false",
        "2027-02-09, false",
        "2027-02-10, false",
        "2027-02-11, false",
        "2027-02-12, true",
        "2027-04-16, false",
        "2027-04-30, false",
        "2027-05-03, false",
        "2027-05-04, true",
        "2027-09-02, false",
        "2027-09-03, false"
    })
    void aYearNobodyHasAnnouncedIsWorkedOut(LocalDate day, boolean working) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-28, 2026-05-28",
        "2026-05-30, 2026-06-01",
        "2026-04-25, 2026-04-28",
        "2026-04-30, 2026-05-04",
        "2026-08-22, 2026-08-22",
        "2026-02-14, 2026-02-23"
    })
    void aPeriodThatEndsOnADayOfRestEndsOnTheNextWorkingDay(LocalDate last, LocalDate end) {
        assertThat(calendar.endOfPeriod(last)).isEqualTo(end);
    }

    @Test
    void whatAnAdministratorAddsWins() {
        WorkingCalendar changed = new WorkingCalendar(List.of(
                new SpecialDay(LocalDate.of(2026, 5, 28), Kind.REST, "Nghỉ bão"),
                new SpecialDay(LocalDate.of(2026, 9, 2), Kind.WORK, "Trực")));

        assertThat(changed.endOfPeriod(LocalDate.of(2026, 5, 28))).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(changed.isWorkingDay(LocalDate.of(2026, 9, 2))).isTrue();
        assertThat(changed.specialDays(2026))
                .extracting(SpecialDay::name)
                .contains("Nghỉ bão", "Trực", "Nghỉ bù Giỗ Tổ Hùng Vương");
    }
}
