package vn.eoffice.reports.annex.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what a workbook costs while it is read, and stops at the limits. For one workbook and one thread. */
final class Budget {

    private final SheetLimits limits;
    private final Effort effort;
    private long bytes;
    private int cells;
    private int chars;

    Budget(SheetLimits limits, Effort effort) {
        this.limits = limits;
        this.effort = effort;
    }

    SheetLimits limits() {
        return limits;
    }

    /** Counts what comes out of a stream. */
    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int n = super.read(buffer, offset, length);
                unpacked(n);
                return n;
            }
        };
    }

    void cell(String text) {
        chars += text.length();
        if (++cells > limits.maxCells() || chars > limits.maxChars()) {
            throw Refusal.bomb();
        }
    }

    void text(String text) {
        chars += text.length() + 8;
        if (chars > limits.maxChars()) {
            throw Refusal.bomb();
        }
    }

    void rows(int count) {
        if (count > limits.maxRows()) {
            throw Refusal.bomb();
        }
    }

    private void unpacked(int n) {
        bytes += Math.max(n, 0);
        if (bytes > limits.maxUnpackedBytes()) {
            throw Refusal.bomb();
        }
        effort.check();
    }

    /** Looks at the clock, for files that are not unpacked. */
    void check() {
        effort.check();
    }
}
