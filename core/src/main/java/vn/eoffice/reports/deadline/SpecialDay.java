package vn.eoffice.reports.deadline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that the week alone does not explain: a public holiday, or a Saturday worked in exchange for another day.
 *
 * @param name as people call it
 */
public record SpecialDay(LocalDate date, Kind kind, String name) {

    /** What offices do on it. */
    public enum Kind {
        /** Closed. */
        REST,
        /** Open, though its weekday is a day of rest (ngày làm bù). */
        WORK
    }

    public SpecialDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("a special day has a name");
        }
    }
}
