package vn.eoffice.reports.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void takesTheNearestRankWhateverTheOrder() {
        long[] oneToTwenty = LongStream.iterate(20, n -> n - 1)
                .limit(20)
                .map(n -> n * 1_000_000)
                .toArray();
        Percentiles times = new Percentiles(oneToTwenty);
        assertThat(times.millis(50)).isEqualTo(10.0);
        assertThat(times.millis(95)).isEqualTo(19.0);
        assertThat(times.millis(100)).isEqualTo(20.0);
    }

    @Test
    void ofOneTimeAreThatTime() {
        assertThat(new Percentiles(new long[] {1_500_000}).millis(5)).isEqualTo(1.5);
    }

    @Test
    void ofNothingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Percentiles(new long[0]));
    }
}
