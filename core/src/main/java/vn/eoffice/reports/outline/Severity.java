package vn.eoffice.reports.outline;

/** How much a finding matters. */
public enum Severity {
    /** The paper cannot go on like this. */
    ERROR,
    /** Somebody should look at it. */
    WARNING,
    /** Good to know. */
    NOTE
}
