package vn.eoffice.reports.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a list.
 *
 * @param skip how many entries stand before it
 * @param total how many entries the whole list has, counting only what the reader may see; exact up to 1,000 at least, and
 *     always more than the page shows when there is more
 */
public record Page<T>(List<T> items, int skip, long total) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), skip, total);
    }
}
