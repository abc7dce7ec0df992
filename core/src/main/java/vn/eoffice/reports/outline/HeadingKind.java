package vn.eoffice.reports.outline;

/** How a heading is numbered, from the highest to the lowest. */
public enum HeadingKind {
    /** {@code Phần thứ nhất}, {@code PHẦN I}. */
    PART,
    /** {@code Chương II}. */
    CHAPTER,
    /** {@code Mục 1}. */
    SECTION,
    /** {@code A.} */
    CAPITAL,
    /** {@code I.}, {@code I-}, {@code I/}. */
    ROMAN,
    /** {@code Điều 5.} */
    ARTICLE,
    /** {@code 1.}, {@code 1.1}, {@code 1.1.1}. */
    NUMBER,
    /** {@code a)} */
    LETTER,
    /** {@code (1)} */
    BRACKET,
    /** {@code -} */
    DASH,
    /** {@code +} */
    PLUS;

    /** Whether headings of this kind are counted; dashes are not. */
    public boolean isCounted() {
        return this != DASH && this != PLUS;
    }
}
