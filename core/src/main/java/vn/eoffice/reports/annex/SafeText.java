package vn.eoffice.reports.annex;

/** Words for cells of workbooks that other people open. */
public final class SafeText {

    private static final int LONGEST = 32_000;

    private SafeText() {}

    /** The text; one that a spreadsheet would take for a formula gets an apostrophe before it. */
    public static String of(String text) {
        String kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        boolean formula = !kept.isEmpty() && "=+-@\t\r\n".indexOf(kept.charAt(0)) >= 0;
        return formula && kept.length() > 1 ? "'" + kept : kept;
    }
}
