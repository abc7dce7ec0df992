package vn.eoffice.reports.benchmarks;

/**
 * One measured figure.
 *
 * @param figure what was measured
 * @param size how much of it, and from how many sides at once
 * @param value what came out, with its unit
 * @param target what was promised; empty when the figure is only published
 * @param met whether it was kept; null without a target
 */
record Row(String figure, String size, String value, String target, Boolean met) {

    /** A figure without a target. */
    static Row published(String figure, String size, String value) {
        return new Row(figure, size, value, "", null);
    }

    /** A figure that must not be larger than its target. */
    static Row atMost(String figure, String size, double value, double target, String unit) {
        return new Row(figure, size, text(value, unit), "≤ " + text(target, unit), value <= target);
    }

    /** A figure that must not be smaller than its target. */
    static Row atLeast(String figure, String size, double value, double target, String unit) {
        return new Row(figure, size, text(value, unit), "≥ " + text(target, unit), value >= target);
    }

    /** A value with its unit; decimals only where they say something. */
    static String text(double value, String unit) {
        boolean whole = value == Math.rint(value) || Math.abs(value) >= 100;
        return (whole ? String.valueOf(Math.round(value)) : String.valueOf(Math.round(value * 10) / 10.0)) + " " + unit;
    }

    /** The row in Markdown. */
    String markdown(String machine, String command) {
        String kept = met == null ? "" : met ? "yes" : "**no**";
        return "| " + String.join(" | ", figure, size, value, target, kept, machine, "`" + command + "`") + " |";
    }
}
