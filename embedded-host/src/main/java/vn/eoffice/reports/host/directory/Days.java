package vn.eoffice.reports.host.directory;

import java.time.LocalDate;

/**
 * From a day to a day, both included.
 *
 * @param from null for ever
 * @param to null for ever
 */
record Days(LocalDate from, LocalDate to) {

    boolean hold(LocalDate at) {
        return (from == null || !at.isBefore(from)) && (to == null || !at.isAfter(to));
    }
}
