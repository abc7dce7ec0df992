package vn.eoffice.reports.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.eoffice.reports.text.VietnameseText;

/** Reads the forms of dates that Vietnamese papers print, blank and impossible ones too. Never throws. */
public final class DateReader {

    private static final String BLANK = "[\\s.,_\u2026\\-/]{0,60}+";

    /** {@code ngày 05 tháng 01 năm 2026}, with any part blank. */
    private static final Pattern WORDS = Pattern.compile("ngay(?<b1>" + BLANK + ")(?<d>[\\dlo]{0,2}+)" + BLANK + "thang"
            + BLANK + "(?<m>[\\dlo]{0,2}+)" + BLANK + "nam" + BLANK + "(?<y>\\d[\\dol]{3,5}+(?![a-z])|\\d{0,6}+)");

    /** {@code 27/8/2025}, {@code 30-5-2019}, {@code 31. 12. 2025}. */
    private static final Pattern FIGURES = Pattern.compile(
            "(?<![\\d/.,-])(?<d>\\d[\\dlo]?)\\s?(?<s>[/.-])\\s?(?<m>[\\dlo]{1,2})\\s?\\k<s>\\s?(?<y>\\d{4,6})(?!\\d|[/.]\\d|-\\p{L})");

    /** {@code ngày    /6/2022}. */
    private static final Pattern NO_DAY = Pattern.compile(
            "ngay[\\s._\u2026]{0,60}+[/-]\\s?(?<m>\\d{1,2}|[._\u2026\\s]{1,20}+)\\s?[/-]\\s?(?<y>\\d{4})(?!\\d)");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Every date in the text, in order. */
    public List<FoundDate> find(CharSequence text) {
        return findFolded(fold(text), text);
    }

    /** Every date in a text that is folded already. */
    List<FoundDate> findFolded(String folded, CharSequence text) {
        List<FoundDate> found = new ArrayList<>();
        days(WORDS.matcher(folded), folded, text, true, found);
        figures(folded, text, found);
        days(NO_DAY.matcher(folded), folded, text, false, found);
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return List.copyOf(found);
    }

    private static void figures(String folded, CharSequence text, List<FoundDate> found) {
        Matcher matcher = FIGURES.matcher(folded).useTransparentBounds(true);
        int at = Figures.next(folded, 0);
        while (at >= 0) {
            boolean date = hasSeparator(folded, at)
                    && matcher.region(at, folded.length()).lookingAt();
            if (date) {
                add(matcher, true, text, found);
            }
            at = Figures.next(folded, date ? matcher.end() : at + 1);
        }
    }

    private static boolean hasSeparator(String text, int digit) {
        for (int i = digit + 1; i < Math.min(text.length(), digit + 4); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '-' || c == '.') {
                return true;
            }
        }
        return false;
    }

    private static void add(Matcher matcher, boolean day, CharSequence text, List<FoundDate> found) {
        String words = text.subSequence(matcher.start(), matcher.end()).toString();
        found.add(date(day ? matcher.group("d") : "", matcher.group("m"), matcher.group("y"))
                .at(words, matcher.start(), matcher.end()));
    }

    /** The matches of a pattern that begins with the word "ngày". */
    private static void days(Matcher matcher, String folded, CharSequence text, boolean day, List<FoundDate> found) {
        int at = folded.indexOf("ngay");
        while (at >= 0) {
            boolean date = matcher.region(at, folded.length()).lookingAt();
            if (date) {
                add(matcher, day, text, found);
            }
            at = folded.indexOf("ngay", date ? matcher.end() : at + 1);
        }
    }

    private static FoundDate date(String day, String month, String year) {
        if (year.length() > 4 || (!year.isEmpty() && !isYear(number(year)))) {
            return new FoundDate(null, null, true, "", 0, 0);
        }
        if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
            return new FoundDate(null, partial(month, year), false, "", 0, 0);
        }
        try {
            return new FoundDate(LocalDate.of(number(year), number(month), number(day)), null, false, "", 0, 0);
        } catch (DateTimeException impossible) {
            return new FoundDate(null, null, true, "", 0, 0);
        }
    }

    private static String partial(String month, String year) {
        if (year.isEmpty()) {
            return null;
        }
        boolean real = !month.isEmpty()
                && Character.isLetterOrDigit(month.charAt(0))
                && number(month) >= 1
                && number(month) <= 12;
        return real ? String.format("%s-%02d", year, number(month)) : year;
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.replace('o', '0').replace('l', '1'));
    }

    static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = VietnameseText.fold(text.charAt(i));
            folded[i] = c == '\u2013' || c == '\u2014' ? '-' : c;
        }
        return new String(folded);
    }

    /**
     * A date and where it stands.
     *
     * @param date null when partial or impossible
     * @param partial {@code 2022-06} or {@code 2026} when parts are blank; null otherwise, also when the year is blank
     * @param impossible no calendar has such a day
     * @param words as printed
     * @param start offset of its first character
     * @param end offset behind its last character
     */
    public record FoundDate(LocalDate date, String partial, boolean impossible, String words, int start, int end) {

        FoundDate at(String printed, int from, int to) {
            return new FoundDate(date, partial, impossible, printed, from, to);
        }
    }
}
