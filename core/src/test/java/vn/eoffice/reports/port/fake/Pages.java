package vn.eoffice.reports.port.fake;

import java.util.List;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;

final class Pages {

    private Pages() {}

    static <T> Page<T> cut(List<T> all, PageRequest page) {
        return new Page<>(all.stream().skip(page.skip()).limit(page.max()).toList(), page.skip(), all.size());
    }
}
