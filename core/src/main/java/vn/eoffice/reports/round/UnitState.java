package vn.eoffice.reports.round;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a unit has done of what a round asks; the codes are the content model's. */
public enum UnitState {
    /** Nothing yet, and there is time. */
    EXPECTED,
    /** Everything asked for is there, not yet examined. */
    RECEIVED,
    /** Something is there, something is missing. */
    INCOMPLETE,
    /** Examined and found good. */
    ACCEPTED,
    /** Sent back with reasons. */
    RETURNED,
    /** Nothing yet, and the deadline is over. */
    LATE,
    /** The unit has declared that it has nothing to report, which is an answer; silence is none. */
    NOTHING_TO_REPORT,
    /** Need not report. */
    EXEMPT;

    /** The word of the HTTP contract and of the content model. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the unit has done its part, unless something is sent back. */
    public boolean isDone() {
        return this == RECEIVED || this == ACCEPTED || this == NOTHING_TO_REPORT;
    }

    /** Whether the unit still owes something. */
    public boolean isOpen() {
        return !isDone() && this != EXEMPT;
    }

    /** The state with that {@link #code()}. */
    public static Optional<UnitState> ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
