package vn.eoffice.reports.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import vn.eoffice.reports.deadline.Deadline;

/** The days a document is searched and ordered by. */
final class SearchDays {

    private SearchDays() {}

    /** Its date of issue, or the first day of the month or year when only that is known; else null. */
    static LocalDate issued(Metadata metadata) {
        return metadata.date() != null ? metadata.date() : firstDay(metadata.partialDate());
    }

    /** The earliest of its deadlines; null when none has a day. */
    static LocalDate due(Metadata metadata) {
        return metadata.deadlines().stream()
                .map(Deadline::date)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate firstDay(String partial) {
        if (partial == null) {
            return null;
        }
        try {
            return LocalDate.parse(partial.length() == 4 ? partial + "-01-01" : partial + "-01");
        } catch (DateTimeException e) {
            return null;
        }
    }
}
