package vn.eoffice.reports.host.cli;

import java.io.PrintStream;

/** How far a long command is, on one line of a terminal that is overwritten. */
final class Progress {

    private static final int WORTH_SHOWING = 3;

    private final PrintStream err;
    private final int total;
    private final boolean shown;
    private int done;

    Progress(PrintStream err, int total, boolean terminal) {
        this.err = err;
        this.total = total;
        this.shown = terminal && total >= WORTH_SHOWING;
    }

    void step() {
        done++;
        if (shown) {
            err.print("\r" + done + "/" + total);
        }
    }

    /** Makes room for a line of output. */
    void clear() {
        if (shown) {
            err.print("\r\u001b[K");
        }
    }

    void end() {
        clear();
    }
}
