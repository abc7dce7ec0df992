package vn.eoffice.reports.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.deadline.DateReader.FoundDate;

class DateReaderTest {

    private final DateReader reader = new DateReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 05 tháng 01 năm 2020|2020-01-05",
                "Nam Sơn, ngày 5 tháng11 năm 2025|2025-11-05",
                "ngày 27/8/2025|2025-08-27",
                "từ 30-5-2019|2019-05-30",
                "28/01/2008|2008-01-28",
                "ngày 31. 12. 2025|2025-12-31",
                "ngày 7 - 3 - 2024|2024-03-07",
                "NGÀY 02 THÁNG 9 NĂM 2024|2024-09-02",
                "ngày 9, tháng 9, năm 2024|2024-09-09"
            })
    void readsEveryFormOfADay(String words, LocalDate day) {
        assertThat(reader.find(words)).extracting(FoundDate::date).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày    /6/2022|2022-06",
                "ngày      tháng 6 năm 2022|2022-06",
                "ngày … tháng … năm 2026|2026",
                "ngày tháng năm 2026|2026",
                "ngày ..../12/2017|2017-12"
            })
    void readsWhatABlankDateStillSays(String words, String partial) {
        FoundDate found = reader.find(words).get(0);
        assertThat(found.date()).isNull();
        assertThat(found.partial()).isEqualTo(partial);
        assertThat(found.impossible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 31/02/2026",
                "01/7/20025",
                "ngày 40 tháng 1 năm 2025",
                "29/2/2025",
                "ngày 3 tháng 13 năm 2024"
            })
    void anImpossibleDayHasNoDate(String words) {
        FoundDate found = reader.find(words).get(0);
        assertThat(found.date()).isNull();
        assertThat(found.impossible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18-NQ/TW",
                "30/2020/NĐ-CP",
                "3.3.1",
                "95,3%",
                "24/7",
                "192.168.1.10",
                "Quý I/2024",
                "0912.345.678"
            })
    void otherFiguresAreNoDates(String words) {
        assertThat(reader.find(words)).isEmpty();
    }

    @Test
    void tellsWhereADateStands() {
        String text = "xong ngày 27/8/2025.";
        FoundDate found = reader.find(text).get(0);
        assertThat(text.substring(found.start(), found.end())).isEqualTo("27/8/2025");
    }
}
