package vn.eoffice.reports.benchmarks;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Measured times in order. */
final class Percentiles {

    private static final double NANOS_A_MILLI = 1e6;

    private final long[] sorted;

    /** @param nanos in any order; at least one */
    Percentiles(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /**
     * The smallest measured time in milliseconds that so many percent of all do not exceed (nearest rank).
     *
     * @param percent above 0, at most 100
     */
    double millis(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / NANOS_A_MILLI;
    }

    /** The times in nanoseconds, smallest first. */
    LongStream stream() {
        return Arrays.stream(sorted);
    }

    /** {@code p50 3 ms, p95 11 ms}, for people. */
    @Override
    public String toString() {
        return "p50 %s, p95 %s, max %s"
                .formatted(Row.text(millis(50), "ms"), Row.text(millis(95), "ms"), Row.text(millis(100), "ms"));
    }
}
