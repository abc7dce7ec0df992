package vn.eoffice.reports.actor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From a day to a day, both included.
 *
 * @param from null when it always was so
 * @param to null when no end is known
 */
public record Days(LocalDate from, LocalDate to) {

    /** Whether a day is one of them. */
    public boolean include(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The days on which something is another than the day before: the first, and the one after the last. */
    public Stream<LocalDate> changes() {
        LocalDate after = to == null || to.equals(LocalDate.MAX) ? null : to.plusDays(1);
        return Stream.of(Optional.ofNullable(from), Optional.ofNullable(after)).flatMap(Optional::stream);
    }
}
