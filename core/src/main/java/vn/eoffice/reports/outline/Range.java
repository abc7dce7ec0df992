package vn.eoffice.reports.outline;

/** Lengths in millimetres or sizes in points that a rule allows, both ends included. */
record Range(double from, double to) {

    static Range of(double from, double to) {
        return new Range(from, to);
    }

    static Range just(double value) {
        return new Range(value, value);
    }

    /** Whether a measure keeps the rule, but for that much of rounding. */
    boolean allows(double value, double tolerance) {
        return value >= from - tolerance && value <= to + tolerance;
    }

    /** {@code 20–25}, {@code 30}. */
    String text() {
        return from == to ? number(from) : number(from) + "\u2013" + number(to);
    }

    /** With a decimal comma only where it needs one. */
    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : Double.toString(rounded).replace('.', ',');
    }
}
