package vn.eoffice.reports.deadline;

import java.time.LocalDate;

/**
 * The time that the data of a document cover.
 *
 * @param from first day; null when only the cut-off is known ("số liệu tính đến ngày 31/5/2026")
 * @param to last day, which is the cut-off of the data
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to == null) {
            throw new IllegalArgumentException("a period has an end");
        }
        if (from != null && from.isAfter(to)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }
}
