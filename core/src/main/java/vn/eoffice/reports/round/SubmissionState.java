package vn.eoffice.reports.round;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of one version of a unit's report; the codes are the content model's. */
public enum SubmissionState {
    /** Complete, stands. */
    RECEIVED,
    /** Stands, but something is missing. */
    INCOMPLETE,
    /** Examined and found good. */
    ACCEPTED,
    /** Sent back with reasons. */
    RETURNED,
    /** No file of it was taken; what stood before still stands. */
    REFUSED,
    /** A later version stands in its place. */
    SUPERSEDED;

    /** The word of the HTTP contract and of the content model. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its files are what the unit reports now. */
    public boolean stands() {
        return this == RECEIVED || this == INCOMPLETE || this == ACCEPTED;
    }

    /** The state with that {@link #code()}. */
    public static Optional<SubmissionState> ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
