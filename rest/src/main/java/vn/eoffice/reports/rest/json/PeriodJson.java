package vn.eoffice.reports.rest.json;

import java.time.LocalDate;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.rest.http.RequestException;

/**
 * The time that the data of a document cover.
 *
 * @param from null when only the cut-off is known
 */
record PeriodJson(LocalDate from, LocalDate to) {

    /** Shows a period; null for null. */
    static PeriodJson of(Period period) {
        return period == null ? null : new PeriodJson(period.from(), period.to());
    }

    Period toPeriod() {
        if (to == null) {
            throw RequestException.invalid("request.missing-field", "period.to");
        }
        if (from != null && from.isAfter(to)) {
            throw RequestException.invalid("request.bad-value", "period.from");
        }
        return new Period(from, to);
    }
}
