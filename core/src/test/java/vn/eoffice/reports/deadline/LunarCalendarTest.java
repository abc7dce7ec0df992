package vn.eoffice.reports.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days from printed calendars. */
class LunarCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "1968, 1968-01-29",
        "1985, 1985-01-21",
        "2000, 2000-02-05",
        "2007, 2007-02-17",
        "2020, 2020-01-25",
        "2023, 2023-01-22",
        "2024, 2024-02-10",
        "2025, 2025-01-29",
        "2026, 2026-02-17",
        "2027, 2027-02-06",
        "2028, 2028-01-26",
        "2029, 2029-02-13",
        "2030, 2030-02-02",
        "2033, 2033-01-31",
        "2034, 2034-02-19"
    })
    void theLunarYearBeginsInHanoiNotInBeijing(int year, LocalDate newYear) {
        assertThat(LunarCalendar.newYear(year)).isEqualTo(newYear);
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2020-04-02",
        "2021, 2021-04-21",
        "2022, 2022-04-10",
        "2023, 2023-04-29",
        "2024, 2024-04-18",
        "2025, 2025-04-07",
        "2026, 2026-04-26",
        "2027, 2027-04-16"
    })
    void theKingsAreRememberedOnTheTenthOfTheThirdMonthAlsoBehindALeapMonth(int year, LocalDate day) {
        assertThat(LunarCalendar.day(year, 3, 10)).isEqualTo(day);
    }
}
