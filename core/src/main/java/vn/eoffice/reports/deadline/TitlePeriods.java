package vn.eoffice.reports.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Halves, quarters, months, years and runs of years in the title of a report; the first one is what it covers. */
final class TitlePeriods {

    private static final int LONGEST = 600;

    private static final String OF_YEAR = "(?:(?: ?[/-] ?|,? nam )(?<y>(?:19|20)\\d{2})(?!\\d))?+";

    private static final Pattern UNIT =
            Pattern.compile("\\b0?(?<n>3|6|9|12) thang (?<half>dau nam|cuoi nam|nam)(?: (?<yh>20\\d{2}))?+"
                    + "|\\bquy (?<q>iv|i{1,3}|[1-4])(?![\\p{L}\\d])" + OF_YEAR
                    + "|(?<!ngay \\d{1,2} )\\bthang (?<m>0?[1-9]|1[0-2])(?!\\d)" + OF_YEAR.replace("<y>", "<ym>")
                    + "|\\b(?:giai doan|tu nam|nhiem ky) (?<a>(?:19|20)\\d{2}) ?(?:-|den(?: nam)?) ?(?<b>(?:19|20)\\d{2})"
                    + "|(?<!thang \\d{1,2} )(?<!tu )\\bnam (?<yy>(?:19|20)\\d{2})(?! ?[-/]|\\d)");

    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.-])(20\\d{2})(?!\\d)|[/-](20\\d{2})(?!\\d)");
    private static final Pattern NEXT_YEAR_BEGINS =
            Pattern.compile("^[^.;]{0,80}\\b(?:thang 0?1|quy i)(?: ?[/-] ?|,? nam )20\\d{2}");

    /** Years of laws are part of their names. */
    private static final Pattern LAW = Pattern.compile("\\b(?:luat|hien phap|phap lenh)\\b[^;]{0,60}(?<!trong )$");

    private TitlePeriods() {}

    static Period first(String title) {
        String folded = title.substring(0, Math.min(LONGEST, title.length()));
        Matcher unit = UNIT.matcher(folded);
        while (unit.find()) {
            String before = folded.substring(Math.max(0, unit.start() - 80), unit.start());
            boolean named = unit.group("yy") != null && LAW.matcher(before).find();
            Period period = named ? null : period(unit, folded);
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    private static Period period(Matcher unit, String folded) {
        if (unit.group("yy") != null) {
            return months(Integer.parseInt(unit.group("yy")), 1, 12);
        }
        if (unit.group("a") != null) {
            LocalDate from = LocalDate.of(Integer.parseInt(unit.group("a")), 1, 1);
            LocalDate to = LocalDate.of(Integer.parseInt(unit.group("b")), 12, 31);
            return from.isAfter(to) ? null : new Period(from, to);
        }
        if (unit.group("n") != null) {
            int year = year(unit, unit.group("yh"), folded, false);
            int count = Integer.parseInt(unit.group("n"));
            boolean late = unit.group("half").startsWith("cuoi");
            return late ? months(year, 13 - count, 12) : months(year, 1, count);
        }
        if (unit.group("q") != null) {
            int quarter = quarter(unit.group("q"));
            return months(year(unit, unit.group("y"), folded, quarter == 4), 3 * quarter - 2, 3 * quarter);
        }
        int month = Integer.parseInt(unit.group("m"));
        return months(year(unit, unit.group("ym"), folded, month == 12), month, month);
    }

    /** A unit without a year has that of the next one: "quý III, nhiệm vụ quý IV năm 2025". 0 when there is none. */
    private static int year(Matcher unit, String printed, String folded, boolean last) {
        if (printed != null) {
            return Integer.parseInt(printed);
        }
        String behind = folded.substring(unit.end());
        Matcher next = YEAR.matcher(behind);
        if (!next.find()) {
            return 0;
        }
        int year = Integer.parseInt(next.group(1) == null ? next.group(2) : next.group(1));
        return last && NEXT_YEAR_BEGINS.matcher(behind).find() ? year - 1 : year;
    }

    private static Period months(int year, int from, int to) {
        return year == 0
                ? null
                : new Period(LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
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
