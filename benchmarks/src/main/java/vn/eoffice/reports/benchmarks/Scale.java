package vn.eoffice.reports.benchmarks;

/** How large a run is: 1 for the published figures, less to try the measurements themselves. */
final class Scale {

    private static final double FACTOR = Double.parseDouble(System.getProperty("figures.scale", "1"));

    private Scale() {}

    /** The number for this run, of one that is meant for the published figures; at least 20. */
    static int of(int full) {
        return Math.max(20, (int) Math.round(full * FACTOR));
    }
}
