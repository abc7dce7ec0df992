package vn.eoffice.reports.annex.sheet;

import java.util.Objects;
import vn.eoffice.reports.error.ReportException;

/**
 * What a workbook may cost from its first byte to the last comparison of a name in it: time, and comparisons by likeness,
 * which are the dear part. For one workbook and one thread.
 */
public final class Effort {

    /** Ten thousand misspelt names beside a form of a hundred rows; about a second. */
    public static final int MOST_COMPARISONS = 1_000_000;

    private final SheetLimits limits;
    private final long start = System.nanoTime();
    private int comparisons;

    public Effort(SheetLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Looks at the clock.
     *
     * @throws ReportException {@code UNREADABLE} when the time is over
     */
    public void check() {
        if (System.nanoTime() - start > limits.maxTime().toNanos()) {
            throw Refusal.tooSlow(limits.maxTime().toSeconds());
        }
    }

    /** Whether so many more names may be compared; they count as compared then. The same file has the same answers. */
    public boolean spend(int more) {
        boolean left = more <= MOST_COMPARISONS - comparisons;
        comparisons += left ? more : 0;
        return left;
    }
}
