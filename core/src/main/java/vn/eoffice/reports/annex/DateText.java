package vn.eoffice.reports.annex;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days as people type them and as spreadsheets count them. */
final class DateText {

    private static final int LONGEST = 60;
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private DateText() {}

    /** {@code 31/5/2026}, {@code 31-5-2026}, {@code ngày 31 tháng 5 năm 2026}, {@code 2026-05-31}; null when it is none. */
    static LocalDate read(String text) {
        List<Integer> numbers = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (digit && inside && last(numbers) < 10_000) {
                numbers.set(numbers.size() - 1, last(numbers) * 10 + c - '0');
            } else if (digit) {
                numbers.add(c - '0');
            }
            inside = digit;
        }
        if (numbers.size() != 3 || text.length() > LONGEST) {
            return null;
        }
        boolean yearFirst = numbers.get(0) > 999;
        return day(numbers.get(yearFirst ? 0 : 2), numbers.get(1), numbers.get(yearFirst ? 2 : 0));
    }

    /** The day with that number; null when there is none. */
    static LocalDate ofNumber(BigDecimal number, boolean from1904) {
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return null;
        }
        return (from1904 ? FROM_1904 : FROM_1900).plusDays(number.longValue());
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return year < 1000 || year > 9999 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int last(List<Integer> numbers) {
        return numbers.get(numbers.size() - 1);
    }
}
