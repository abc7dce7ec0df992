package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the office writes them, in both languages: 16/11/2026. */
final class DayText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private DayText() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
