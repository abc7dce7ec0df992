package vn.eoffice.reports.port.fake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.eoffice.reports.deadline.SpecialDay;
import vn.eoffice.reports.port.Holidays;

/** Holidays in a map. */
public final class InMemoryHolidays implements Holidays, Snapshot {

    private final Map<LocalDate, SpecialDay> days = new TreeMap<>();

    @Override
    public List<SpecialDay> added() {
        return List.copyOf(days.values());
    }

    @Override
    public void add(SpecialDay day) {
        days.put(day.date(), day);
    }

    @Override
    public void remove(LocalDate date) {
        days.remove(date);
    }

    @Override
    public Runnable keep() {
        Map<LocalDate, SpecialDay> kept = new TreeMap<>(days);
        return () -> {
            days.clear();
            days.putAll(kept);
        };
    }
}
