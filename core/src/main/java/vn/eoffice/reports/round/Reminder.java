package vn.eoffice.reports.round;

import java.time.Instant;
import java.util.Objects;
import vn.eoffice.reports.routing.DueLevel;

/** The next time a unit has to be looked at: yellow, red or special red. */
public record Reminder(DueLevel level, Instant at) {

    public Reminder {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(at, "at");
    }
}
