package vn.eoffice.reports.routing;

import java.util.Arrays;
import java.util.Optional;

/** What a person decides about a task. */
public enum Verdict {
    /** Agree: pass on, or approve and sign. */
    APPROVE("approve"),
    /** Send back to the drafter with a reason. */
    RETURN("return"),
    /** The drafter sends a returned document again. */
    SUBMIT("submit"),
    /** The drafter takes the document back. */
    WITHDRAW("withdraw"),
    /** Another person shall decide instead. */
    DELEGATE("delegate");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** The word of the HTTP contract and of the workflow's variable. */
    public String code() {
        return code;
    }

    /** The verdict with that {@link #code()}. */
    public static Optional<Verdict> ofCode(String code) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.code.equals(code))
                .findFirst();
    }
}
