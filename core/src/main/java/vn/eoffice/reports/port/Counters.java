package vn.eoffice.reports.port;

/**
 * The last number given in each series. Works in the caller's transaction: a number given in a transaction that rolls
 * back is given again, so that no number comes twice and none is left out. Callers ask for it as late as they can,
 * because others wait until their transaction ends.
 */
public interface Counters {

    /**
     * The next number of a series, 1 for a new one.
     *
     * @param series a stable ASCII key of at most 200 characters
     */
    int next(String series);

    /** The last number given, 0 for a new series. */
    int last(String series);
}
