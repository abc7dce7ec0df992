package vn.eoffice.reports.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SerialCheckTest {

    @Test
    void unbrokenNumbersAreGoodInAnyOrder() {
        assertThat(SerialCheck.of(List.of(3, 1, 2), 1)).isEqualTo(new SerialCheck(0, 0));
    }

    @Test
    void everyRepetitionCounts() {
        assertThat(SerialCheck.of(List.of(1, 2, 2, 2), 1)).isEqualTo(new SerialCheck(2, 0));
    }

    @Test
    void everyMissingNumberCountsAlsoTheFirst() {
        assertThat(SerialCheck.of(List.of(2, 3, 6), 1)).isEqualTo(new SerialCheck(0, 3));
    }
}
