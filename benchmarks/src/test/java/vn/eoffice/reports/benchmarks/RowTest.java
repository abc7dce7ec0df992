package vn.eoffice.reports.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void saysThatATargetIsKept() {
        assertThat(Row.atMost("start", "median of 3", 7.25, 8, "s").markdown("2 cores", "run start"))
                .isEqualTo("| start | median of 3 | 7.3 s | ≤ 8 s | yes | 2 cores | `run start` |");
    }

    @Test
    void saysThatATargetIsMissed() {
        assertThat(Row.atLeast("filing", "10", 99.4, 100, "documents/s").markdown("2 cores", "run filing"))
                .isEqualTo("| filing | 10 | 99.4 documents/s | ≥ 100 documents/s | **no** | 2 cores | `run filing` |");
    }
}
