package vn.eoffice.reports.rest.json;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.deadline.Deadline;
import vn.eoffice.reports.rest.http.RequestException;

/** Something to be done by a day. */
record DeadlineJson(LocalDate date, String text, List<String> units) {

    static DeadlineJson of(Deadline deadline) {
        return new DeadlineJson(deadline.date(), deadline.text(), deadline.units());
    }

    Deadline toDeadline() {
        if (text == null || text.isBlank()) {
            throw RequestException.invalid("request.missing-field", "deadlines.text");
        }
        boolean unnamed = units != null && units.stream().anyMatch(unit -> unit == null);
        if (unnamed) {
            throw RequestException.invalid("request.bad-value", "deadlines.units");
        }
        return new Deadline(date, text, units == null ? List.of() : units);
    }
}
