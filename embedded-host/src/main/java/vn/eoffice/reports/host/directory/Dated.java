package vn.eoffice.reports.host.directory;

import java.time.LocalDate;

/**
 * Something that holds from a day to a day, both included.
 *
 * @param from {@link LocalDate#MIN} for ever
 * @param to {@link LocalDate#MAX} for ever
 */
record Dated<T>(T value, LocalDate from, LocalDate to) {

    boolean holds(LocalDate at) {
        return !at.isBefore(from) && !at.isAfter(to);
    }
}
