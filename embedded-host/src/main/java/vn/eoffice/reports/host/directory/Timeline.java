package vn.eoffice.reports.host.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import vn.eoffice.reports.actor.Days;

/** What holds from one day of change to the next, worked out once for each stretch of days. Immutable. */
final class Timeline<T> {

    private final NavigableMap<LocalDate, T> byFirstDay = new TreeMap<>();

    /** @param at tells what holds on a day */
    Timeline(Collection<Days> changes, Function<LocalDate, T> at) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        changes.stream().flatMap(Days::changes).forEach(days::add);
        days.forEach(day -> byFirstDay.put(day, at.apply(day)));
    }

    T at(LocalDate day) {
        return byFirstDay.floorEntry(day).getValue();
    }
}
