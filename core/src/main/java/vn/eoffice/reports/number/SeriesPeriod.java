package vn.eoffice.reports.number;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;

/**
 * The time over which a series counts: a calendar year for the State, a term of the committee for the Party.
 *
 * @param name as it stands in the identity of a series ({@code 2026}, {@code 2025-2030})
 * @param from first day
 * @param to last day; null while a Party term lasts
 */
public record SeriesPeriod(String name, LocalDate from, LocalDate to) {

    public SeriesPeriod {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
    }

    /** The calendar year a day lies in. */
    public static SeriesPeriod yearOf(LocalDate date) {
        int year = date.getYear();
        return new SeriesPeriod(
                String.valueOf(year), LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** A term of a Party committee. */
    public static SeriesPeriod of(PartyTerm term) {
        return new SeriesPeriod(term.name(), term.from(), term.to());
    }
}
