package vn.eoffice.reports.round;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a round stands; the codes are the content model's. */
public enum RoundState {
    /** Proposed from its plan, waits for a person to confirm it. */
    PREPARED,
    /** Units report. */
    OPEN,
    /** No more reports but of units that are let in again. May be opened again. */
    CLOSED,
    /** Called off, for good. */
    CANCELLED;

    /** The word of the HTTP contract and of the content model. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state with that {@link #code()}. */
    public static Optional<RoundState> ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
