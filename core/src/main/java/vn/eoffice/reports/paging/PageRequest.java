package vn.eoffice.reports.paging;

/**
 * Which stretch of a list is wanted.
 *
 * @param skip entries to leave out, 0 or more
 * @param max entries at the most, 1 to {@value #LIMIT}
 */
public record PageRequest(int skip, int max) {

    /** The most entries one page can have. */
    public static final int LIMIT = 1000;

    /** The first hundred, what a request without paging gets. */
    public static final PageRequest FIRST = new PageRequest(0, 100);

    public PageRequest {
        if (skip < 0 || max < 1 || max > LIMIT) {
            throw new IllegalArgumentException("no page: skip " + skip + ", max " + max);
        }
    }
}
