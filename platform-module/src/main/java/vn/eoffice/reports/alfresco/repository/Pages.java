package vn.eoffice.reports.alfresco.repository;

import java.util.List;
import java.util.function.Function;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;

/** Cuts pages out of lists that are known as a whole. */
public final class Pages {

    private Pages() {}

    /** A page, whose entries alone are read. */
    public static <N, T> Page<T> of(List<N> all, PageRequest page, Function<N, T> read) {
        List<T> items =
                all.stream().skip(page.skip()).limit(page.max()).map(read).toList();
        return new Page<>(items, page.skip(), all.size());
    }
}
