package vn.eoffice.reports.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The public holidays of a year: as the government announced them, with the days it swapped, where the data file {@code
 * holidays.tsv} lists the year; otherwise worked out from Bộ luật Lao động 2019, article 112.
 */
final class PublicHolidays {

    private static final String FILE = "holidays.tsv";

    private final Map<Integer, List<SpecialDay>> announced;

    private PublicHolidays(Map<Integer, List<SpecialDay>> announced) {
        this.announced = Map.copyOf(announced);
    }

    /** Those that come with the product. */
    static PublicHolidays standard() {
        try (InputStream in = PublicHolidays.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new PublicHolidays(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PublicHolidays::day)
                    .collect(Collectors.groupingBy(day -> day.date().getYear())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The special days of a year. */
    List<SpecialDay> of(int year) {
        List<SpecialDay> days = announced.get(year);
        return days == null ? StatutoryHolidays.of(year) : days;
    }

    private static SpecialDay day(String line) {
        List<String> cells = Arrays.asList(line.split("\t"));
        return new SpecialDay(
                LocalDate.parse(cells.get(0)),
                SpecialDay.Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
                cells.get(2));
    }
}
