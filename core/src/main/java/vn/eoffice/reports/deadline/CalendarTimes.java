package vn.eoffice.reports.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.deadline.DateReader.FoundDate;

/** Days, months, quarters and years in folded text, each as its last day. */
final class CalendarTimes {

    private static final DateReader DATES = new DateReader();
    private static final Pattern SHORT_DAY = Pattern.compile(
            "(?<![\\d/.,-])(?:(?<d>\\d{1,2})[/-](?<m>\\d{1,2})|(?<d2>\\d{1,2}) thang (?<m2>\\d{1,2}))(?![\\d/-]|[.,]\\d| nam \\d|%)");
    private static final Pattern MONTH =
            Pattern.compile("(?:thang )(?<m>\\d{1,2}) ?(?:/|-| nam |, nam )(?<y>\\d{4})(?!\\d)");
    private static final Pattern QUARTER =
            Pattern.compile("quy (?<q>iv|i{1,3}|[1-4])(?: ?(?:/|-|,)? ?(?:nam )?(?<y>20\\d{2}))(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<=\\bnam )(?<y>20\\d{2})(?!\\d| ?-)");
    private static final Pattern HALF = Pattern.compile("6 thang dau nam (?<y>20\\d{2})");

    private CalendarTimes() {}

    static List<DueTime> in(String folded, LocalDate issued) {
        if (Figures.next(folded, 0) < 0) {
            return List.of();
        }
        List<DueTime> times = new ArrayList<>();
        for (FoundDate date : DATES.findFolded(folded, folded)) {
            if (date.date() != null) {
                add(times, date.date(), date.start(), date.end());
            }
        }
        months(folded, times);
        if (issued != null) {
            shortDays(folded, issued, times);
        }
        years(folded, times);
        times.sort(Comparator.comparingInt(DueTime::start));
        return times;
    }

    private static void months(String folded, List<DueTime> times) {
        Matcher half = HALF.matcher(folded);
        while (folded.contains("6 thang dau") && half.find()) {
            add(times, LocalDate.of(Integer.parseInt(half.group("y")), 6, 30), half.start(), half.end());
        }
        Matcher month = MONTH.matcher(folded);
        while (folded.contains("thang ") && month.find()) {
            int number = Integer.parseInt(month.group("m"));
            if (number >= 1 && number <= 12) {
                add(times, lastDay(month.group("y"), number), month.start(), month.end());
            }
        }
        Matcher quarter = QUARTER.matcher(folded);
        while (folded.contains("quy ") && quarter.find()) {
            add(times, lastDay(quarter.group("y"), 3 * quarter(quarter.group("q"))), quarter.start(), quarter.end());
        }
    }

    private static void shortDays(String folded, LocalDate issued, List<DueTime> times) {
        boolean possible = folded.indexOf('/') >= 0 || folded.indexOf('-') >= 0 || folded.contains(" thang ");
        Matcher day = SHORT_DAY.matcher(folded);
        for (int at = 0; possible && Figures.find(day, folded, at); at = day.end()) {
            boolean figures = day.group("d") != null;
            try {
                LocalDate date = LocalDate.of(
                        issued.getYear(),
                        Integer.parseInt(day.group(figures ? "m" : "m2")),
                        Integer.parseInt(day.group(figures ? "d" : "d2")));
                add(times, date.isBefore(issued) ? date.plusYears(1) : date, day.start(), day.end());
            } catch (DateTimeException notADay) {
                continue;
            }
        }
    }

    private static void years(String folded, List<DueTime> times) {
        Matcher year = YEAR.matcher(folded);
        while (folded.contains("nam 20") && year.find()) {
            add(
                    times,
                    LocalDate.of(Integer.parseInt(year.group("y")), 12, 31),
                    year.start() - "nam ".length(),
                    year.end());
        }
    }

    private static void add(List<DueTime> times, LocalDate date, int start, int end) {
        boolean inside = times.stream().anyMatch(time -> time.start() < end && start < time.end());
        if (!inside) {
            times.add(new DueTime(date, start, end));
        }
    }

    private static LocalDate lastDay(String year, int month) {
        return YearMonth.of(Integer.parseInt(year), month).atEndOfMonth();
    }

    private static int quarter(String words) {
        return switch (words) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }
}
