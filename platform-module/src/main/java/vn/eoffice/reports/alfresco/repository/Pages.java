package vn.eoffice.reports.alfresco.repository;

import java.util.List;
import java.util.function.Function;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;

/** Cuts pages out of lists of nodes, of which as many are known as {@link #enough} says. */
public final class Pages {

    /** How far entries are counted; of a longer list only that there are more is known. */
    private static final int COUNTED = 1_000;

    private Pages() {}

    /** How many entries of a list have to be known for a page, for what it says of the next one, and for the count. */
    public static int enough(PageRequest page) {
        return Math.max(COUNTED, page.skip() + page.max()) + 1;
    }

    /** A page, whose entries alone are read. */
    public static <N, T> Page<T> of(List<N> all, PageRequest page, Function<N, T> read) {
        List<T> items =
                all.stream().skip(page.skip()).limit(page.max()).map(read).toList();
        return new Page<>(items, page.skip(), all.size());
    }
}
