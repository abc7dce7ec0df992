package vn.eoffice.reports.port.fake;

import java.util.HashMap;
import java.util.Map;
import vn.eoffice.reports.port.Counters;

/** Counters in a map. */
public final class InMemoryCounters implements Counters, Snapshot {

    private final Map<String, Integer> last = new HashMap<>();

    @Override
    public int next(String series) {
        return last.merge(series, 1, Integer::sum);
    }

    @Override
    public int last(String series) {
        return last.getOrDefault(series, 0);
    }

    @Override
    public Runnable keep() {
        Map<String, Integer> kept = Map.copyOf(last);
        return () -> {
            last.clear();
            last.putAll(kept);
        };
    }
}
