package vn.eoffice.reports.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"31/5/2026", "31-05-2026", "31.5.2026", "ngày 31 tháng 5 năm 2026", "2026-05-31"})
    void daysAreReadAsPeopleTypeThem(String text) {
        assertThat(DateText.read(text)).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "5/2026", "31/5/26", "hôm qua", "", "1/2/3/4", "99999999999999999999"})
    void whatIsNoDayIsNone(String text) {
        assertThat(DateText.read(text)).isNull();
    }

    @Test
    void numbersOfDaysFollowTheWorkbooksCalendar() {
        assertThat(DateText.ofNumber(new BigDecimal("46173"), false)).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(DateText.ofNumber(new BigDecimal("44711"), true)).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(DateText.ofNumber(new BigDecimal("99999999"), false)).isNull();
    }
}
