package vn.eoffice.reports.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.eoffice.reports.routing.DueLevel;

/**
 * What one unit owes in a round and how far it is.
 *
 * @param version counts the changes, from 1
 * @param unit its code
 * @param name as it was when the round was opened
 * @param group code of the group that brought it into the list; null when it was named itself
 * @param lastDay the plan's last day for it
 * @param due the last day on which its report is on time, which is {@code lastDay} or the working day after it
 * @param openUntil the day until which the receiving office has let it in again; null when it has not
 * @param returnUntil the day until which a report that was in time, and was sent back, may come again and still be in
 *     time; an admission after that day does not move it; null when nothing that was in time was sent back with a day
 * @param reason of its exemption, return or late admission, whichever came last; null for none
 * @param receivedAt when what stands became complete; null while nothing complete stands
 * @param acceptedAt null unless accepted
 * @param onTime whether what stands came in time; null while nothing complete stands
 * @param missing codes of forms that are missing, and {@value #REPORT}
 * @param reminders how often it was reminded
 * @param level how late it was when it was last reminded
 * @param submissions how many versions it has sent, refused ones too
 */
public record RoundUnit(
        RoundId round,
        long version,
        String unit,
        String name,
        String group,
        UnitState state,
        LocalDate lastDay,
        LocalDate due,
        LocalDate openUntil,
        LocalDate returnUntil,
        String reason,
        Instant receivedAt,
        Instant acceptedAt,
        Boolean onTime,
        List<String> missing,
        int reminders,
        DueLevel level,
        int submissions) {

    /** Stands for the report among what is missing. */
    public static final String REPORT = "report";

    public RoundUnit {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(level, "level");
        missing = List.copyOf(missing);
        if (state.isDone() == (onTime == null)) {
            throw new IllegalArgumentException("a unit that is done, and no other, was in time or not: " + unit);
        }
    }

    /** A builder that starts with these values. */
    public RoundUnitBuilder change() {
        return new RoundUnitBuilder(this);
    }

    /** Whether the receiving office has let it in until this day or a later one. */
    boolean isLetIn(LocalDate today) {
        return openUntil != null && !today.isAfter(openUntil);
    }

    /** The last day on which what it sends is in time. */
    public LocalDate lastInTime() {
        return returnUntil != null && returnUntil.isAfter(due) ? returnUntil : due;
    }

    /**
     * The {@link #returnUntil} of what is sent back: none for what was late; what is not complete is in time as long as
     * there is time.
     *
     * @param until null leaves the day it has
     */
    LocalDate returnedUntil(LocalDate until, LocalDate today) {
        boolean inTime = onTime == null ? !today.isAfter(lastInTime()) : onTime;
        if (!inTime) {
            return null;
        }
        return until == null ? returnUntil : until;
    }

    /** The state as it is on a day: who owes everything behind the deadline is late, whether or not a timer came. */
    public UnitState stateOn(LocalDate today) {
        return state == UnitState.EXPECTED && today.isAfter(due) ? UnitState.LATE : state;
    }
}
