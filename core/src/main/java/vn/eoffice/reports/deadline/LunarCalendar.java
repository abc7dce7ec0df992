package vn.eoffice.reports.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The Vietnamese lunar calendar: months begin on the day of the new moon in UTC+7, the eleventh holds the winter
 * solstice, and of thirteen months between two solstices the first without a principal term is the leap month. New
 * moons and the sun's place follow Jean Meeus, "Astronomical Algorithms", chapters 25 and 49; good to a minute.
 */
final class LunarCalendar {

    private static final double ZONE = 7.0 / 24;
    private static final double J2000 = 2451545.0;

    /** JDN of 1970-01-01. */
    private static final long EPOCH = 2440588;

    /** TT is about that much ahead of UT in this century, in days. */
    private static final double DELTA_T = 70.0 / 86400;

    private static final int FIRST_MONTH = 13;

    private LunarCalendar() {}

    /** The first day of the lunar year that begins in a year of the common calendar: mùng 1 Tết. */
    static LocalDate newYear(int year) {
        return day(year, 1, 1);
    }

    /**
     * A day of the lunar year that begins in a year, in a month that is no leap month.
     *
     * @param month 1 to 9: later ones may fall behind the next winter solstice
     */
    static LocalDate day(int year, int month, int day) {
        List<Long> starts = monthStarts(year);
        int leap = leapIndex(starts);
        int index = month + FIRST_MONTH - 1 - 11;
        long start = starts.get(leap <= index ? index + 1 : index);
        return LocalDate.ofEpochDay(start - EPOCH + day - 1);
    }

    /** Starts of the months from the eleventh of the year before to the eleventh of this year, both included. */
    private static List<Long> monthStarts(int year) {
        long first = eleventhMonth(year - 1);
        long last = eleventhMonth(year);
        List<Long> starts = new ArrayList<>();
        long k = Math.round((first - ZONE - 2451550.1) / 29.530588861);
        for (long start = first; start <= last; start = newMoonDay(++k)) {
            starts.add(start);
        }
        return starts;
    }

    private static int leapIndex(List<Long> starts) {
        if (starts.size() < 14) {
            return Integer.MAX_VALUE;
        }
        int index = 1;
        while (principalTerm(starts.get(index)) != principalTerm(starts.get(index + 1))) {
            index++;
        }
        return index;
    }

    private static long eleventhMonth(int year) {
        long end = LocalDate.of(year, 12, 31).toEpochDay() + EPOCH;
        long k = Math.round((end - ZONE - 2451550.1) / 29.530588861) + 1;
        long start = newMoonDay(k);
        while (start > end || principalTerm(start) >= 9) {
            start = newMoonDay(--k);
        }
        return start;
    }

    private static long newMoonDay(long k) {
        return (long) Math.floor(newMoon(k) - DELTA_T + 0.5 + ZONE);
    }

    /** Which twelfth of the ecliptic the sun is in when a day begins in UTC+7; the winter solstice opens the ninth. */
    private static int principalTerm(long day) {
        double t = (day - 0.5 - ZONE - J2000) / 36525;
        double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double m = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
        double centre =
                (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m);
        double apparent = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
        return (int) (((apparent % 360 + 360) % 360) / 30);
    }

    private static double newMoon(long k) {
        double t = k / 1236.85;
        double e = 1 - 0.002516 * t - 0.0000074 * t * t;
        double m = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
        double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
        double f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
        double node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
        double mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
        return mean
                - 0.40720 * sin(moon)
                + 0.17241 * e * sin(m)
                + 0.01608 * sin(2 * moon)
                + 0.01039 * sin(2 * f)
                + 0.00739 * e * sin(moon - m)
                - 0.00514 * e * sin(moon + m)
                + 0.00208 * e * e * sin(2 * m)
                - 0.00111 * sin(moon - 2 * f)
                - 0.00057 * sin(moon + 2 * f)
                + 0.00056 * e * sin(2 * moon + m)
                - 0.00042 * sin(3 * moon)
                + 0.00042 * e * sin(m + 2 * f)
                + 0.00038 * e * sin(m - 2 * f)
                - 0.00024 * e * sin(2 * moon - m)
                - 0.00017 * sin(node);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
