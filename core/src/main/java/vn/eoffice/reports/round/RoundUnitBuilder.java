package vn.eoffice.reports.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.routing.DueLevel;

/** Changes some values of a {@link RoundUnit}; not for sharing between threads. */
public final class RoundUnitBuilder {

    private final RoundUnit start;
    private long version;
    private UnitState state;
    private LocalDate due;
    private LocalDate openUntil;
    private LocalDate returnUntil;
    private String reason;
    private Instant receivedAt;
    private Instant acceptedAt;
    private Boolean onTime;
    private List<String> missing;
    private int reminders;
    private DueLevel level;
    private int submissions;

    RoundUnitBuilder(RoundUnit start) {
        this.start = start;
        this.version = start.version();
        this.state = start.state();
        this.due = start.due();
        this.openUntil = start.openUntil();
        this.returnUntil = start.returnUntil();
        this.reason = start.reason();
        this.receivedAt = start.receivedAt();
        this.acceptedAt = start.acceptedAt();
        this.onTime = start.onTime();
        this.missing = start.missing();
        this.reminders = start.reminders();
        this.level = start.level();
        this.submissions = start.submissions();
    }

    /** Sets version. */
    public RoundUnitBuilder version(long value) {
        this.version = value;
        return this;
    }

    /** Done, with everything there. */
    RoundUnitBuilder done(UnitState how, Instant at, boolean inTime) {
        this.state = how;
        this.receivedAt = at;
        this.onTime = inTime;
        this.missing = List.of();
        return this;
    }

    /** Not done any more, or not yet. */
    RoundUnitBuilder open(UnitState how, List<String> owed) {
        this.state = how;
        this.receivedAt = null;
        this.acceptedAt = null;
        this.onTime = null;
        this.missing = owed;
        return this;
    }

    RoundUnitBuilder accepted(Instant at) {
        this.state = UnitState.ACCEPTED;
        this.acceptedAt = at;
        return this;
    }

    RoundUnitBuilder due(LocalDate value) {
        this.due = value;
        return this;
    }

    RoundUnitBuilder openUntil(LocalDate value) {
        this.openUntil = value;
        return this;
    }

    RoundUnitBuilder returnUntil(LocalDate value) {
        this.returnUntil = value;
        return this;
    }

    RoundUnitBuilder reason(String value) {
        this.reason = value;
        return this;
    }

    RoundUnitBuilder onTime(boolean value) {
        this.onTime = value;
        return this;
    }

    RoundUnitBuilder late() {
        this.state = UnitState.LATE;
        return this;
    }

    RoundUnitBuilder reminded() {
        this.reminders++;
        return this;
    }

    RoundUnitBuilder level(DueLevel value) {
        this.level = value;
        return this;
    }

    RoundUnitBuilder oneMoreSubmission() {
        this.submissions++;
        return this;
    }

    /** The changed values. */
    public RoundUnit build() {
        return new RoundUnit(
                start.round(),
                version,
                start.unit(),
                start.name(),
                start.group(),
                state,
                start.lastDay(),
                due,
                openUntil,
                returnUntil,
                reason,
                receivedAt,
                acceptedAt,
                onTime,
                missing,
                reminders,
                level,
                submissions);
    }
}
