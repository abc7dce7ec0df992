package vn.eoffice.reports.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.eoffice.reports.deadline.SpecialDay.Kind;

/**
 * The holidays of a year that nobody has announced yet: Bộ luật Lao động 2019, article 112, with a day off on the next
 * working day for each that falls on a weekend (article 111). Swapped days cannot be foreseen.
 */
final class StatutoryHolidays {

    private static final int TET_DAYS = 5;

    private final Map<LocalDate, String> days = new TreeMap<>();

    private StatutoryHolidays() {}

    /** The days off of a year, by date. */
    static List<SpecialDay> of(int year) {
        StatutoryHolidays holidays = new StatutoryHolidays();
        holidays.days.put(LocalDate.of(year, 1, 1), "Tết Dương lịch");
        LocalDate eve = LunarCalendar.newYear(year).minusDays(1);
        for (int i = 0; i < TET_DAYS; i++) {
            holidays.days.put(eve.plusDays(i), "Tết Nguyên đán");
        }
        holidays.days.put(LunarCalendar.day(year, 3, 10), "Giỗ Tổ Hùng Vương");
        holidays.days.put(LocalDate.of(year, 4, 30), "Ngày Chiến thắng");
        holidays.days.put(LocalDate.of(year, 5, 1), "Ngày Quốc tế lao động");
        LocalDate national = LocalDate.of(year, 9, 2);
        holidays.days.put(national, "Quốc khánh");
        holidays.days.put(beside(national), "Quốc khánh");
        holidays.makeUp();
        return holidays.days.entrySet().stream()
                .map(day -> new SpecialDay(day.getKey(), Kind.REST, day.getValue()))
                .toList();
    }

    /** The day before or after, whichever makes one holiday with the weekend or leaves the week whole. */
    private static LocalDate beside(LocalDate national) {
        return switch (national.getDayOfWeek()) {
            case MONDAY, THURSDAY, SUNDAY -> national.plusDays(1);
            default -> national.minusDays(1);
        };
    }

    private void makeUp() {
        for (Map.Entry<LocalDate, String> holiday : new ArrayList<>(days.entrySet())) {
            if (isWeekend(holiday.getKey())) {
                LocalDate free = holiday.getKey().plusDays(1);
                while (isWeekend(free) || days.containsKey(free)) {
                    free = free.plusDays(1);
                }
                days.put(free, "Nghỉ bù " + holiday.getValue());
            }
        }
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
