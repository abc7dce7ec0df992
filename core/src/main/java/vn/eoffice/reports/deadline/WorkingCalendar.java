package vn.eoffice.reports.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.eoffice.reports.deadline.SpecialDay.Kind;

/**
 * Which days offices work: Monday to Friday, but for public holidays, and the Saturdays that make up for swapped days.
 * Thread-safe.
 */
public final class WorkingCalendar {

    private final PublicHolidays holidays = PublicHolidays.standard();
    private final Map<Integer, Map<LocalDate, SpecialDay>> years = new ConcurrentHashMap<>();
    private final Map<LocalDate, SpecialDay> added;

    /** @param added what an administrator has announced since the product was built; wins over what the product knows */
    public WorkingCalendar(List<SpecialDay> added) {
        this.added = added.stream()
                .collect(Collectors.toUnmodifiableMap(SpecialDay::date, Function.identity(), (first, later) -> later));
    }

    /** Whether offices work on a day. */
    public boolean isWorkingDay(LocalDate day) {
        SpecialDay special =
                added.containsKey(day) ? added.get(day) : year(day.getYear()).get(day);
        return special == null ? !StatutoryHolidays.isWeekend(day) : special.kind() == Kind.WORK;
    }

    /**
     * The last day of a period that ends on a day: that day, or the next working day when it is none (Bộ luật Dân sự
     * 2015, article 148).
     */
    public LocalDate endOfPeriod(LocalDate last) {
        LocalDate day = last;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The special days of a year, added ones among them, by date. */
    public List<SpecialDay> specialDays(int year) {
        Map<LocalDate, SpecialDay> all = new HashMap<>(year(year));
        added.values().stream().filter(day -> day.date().getYear() == year).forEach(day -> all.put(day.date(), day));
        return all.values().stream()
                .sorted(Comparator.comparing(SpecialDay::date))
                .toList();
    }

    private Map<LocalDate, SpecialDay> year(int year) {
        return years.computeIfAbsent(year, missing -> holidays.of(missing).stream()
                .collect(Collectors.toMap(SpecialDay::date, Function.identity())));
    }
}
