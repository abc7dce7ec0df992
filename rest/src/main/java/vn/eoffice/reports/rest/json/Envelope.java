package vn.eoffice.reports.rest.json;

import java.util.List;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;

/** The wrappings of every answer, as Alfresco's own API has them. */
public final class Envelope {

    private Envelope() {}

    /** One thing. */
    public record One<T>(T entry) {}

    /** A stretch of a list. */
    public record Many<T>(Listing<T> list) {}

    /** What a list holds. */
    public record Listing<T>(Pagination pagination, List<One<T>> entries) {}

    /**
     * Where the stretch lies in the whole list.
     *
     * @param totalItems exact
     */
    public record Pagination(int count, int skipCount, int maxItems, long totalItems, boolean hasMoreItems) {}

    /** Wraps one thing. */
    public static <T> One<T> one(T entry) {
        return new One<>(entry);
    }

    /** Wraps a page. */
    public static <T> Many<T> page(Page<T> page, PageRequest request) {
        int count = page.items().size();
        boolean more = (long) request.skip() + count < page.total();
        Pagination pagination = new Pagination(count, request.skip(), request.max(), page.total(), more);
        return new Many<>(new Listing<>(
                pagination, page.items().stream().map(Envelope::one).toList()));
    }

    /** Wraps the wanted stretch of a whole list. */
    public static <T> Many<T> slice(List<T> all, PageRequest request) {
        List<T> wanted = all.stream().skip(request.skip()).limit(request.max()).toList();
        return page(new Page<>(wanted, request.skip(), all.size()), request);
    }
}
