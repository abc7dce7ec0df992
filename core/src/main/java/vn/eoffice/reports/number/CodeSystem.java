package vn.eoffice.reports.number;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose rules a code belongs to: the same letters may mean different things in the Party and in the State. */
public enum CodeSystem {
    /** Committees of the Party and their bodies. */
    PARTY,
    /** Bodies of the State. */
    STATE,
    /** Used alike in both. */
    BOTH;

    /** Whether a code of this system may stand in a number of the other one. */
    public boolean includes(CodeSystem other) {
        return this == other || this == BOTH || other == BOTH;
    }

    static Optional<CodeSystem> ofWord(String word) {
        return Arrays.stream(values())
                .filter(system -> system.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
