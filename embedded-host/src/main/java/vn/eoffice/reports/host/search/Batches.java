package vn.eoffice.reports.host.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

final class Batches {

    private Batches() {}

    static <T> List<List<T>> of(Collection<T> all, int size) {
        List<T> list = new ArrayList<>(all);
        List<List<T>> batches = new ArrayList<>();
        for (int start = 0; start < list.size(); start += size) {
            batches.add(list.subList(start, Math.min(start + size, list.size())));
        }
        return batches;
    }
}
