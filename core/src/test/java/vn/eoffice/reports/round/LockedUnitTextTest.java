package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.message.Messages;

class LockedUnitTextTest {

    @Test
    void theDayIsWrittenAsInTheOffice() {
        List<String> words = List.of(DayText.of(LocalDate.of(2026, 11, 6)));

        assertThat(Messages.errors().text(Messages.VIETNAMESE, "round.unit-locked", words))
                .contains("(hạn: 06/11/2026)");
    }
}
