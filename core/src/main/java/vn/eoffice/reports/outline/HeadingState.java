package vn.eoffice.reports.outline;

/** What became of a heading of the outline in a report. */
public enum HeadingState {
    /** It is there, in its place, with text. Never beside another state. */
    PRESENT,
    /** It is not there. */
    MISSING,
    /** It is there with nothing or only dots below it. */
    EMPTY,
    /** It is there under another name that is like its own. */
    RENAMED,
    /** It is there, but not where the outline has it. */
    OUT_OF_ORDER,
    /** The outline asks for figures there, and there are none. */
    NO_FIGURES
}
