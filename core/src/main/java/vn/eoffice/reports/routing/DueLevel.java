package vn.eoffice.reports.routing;

import java.util.Arrays;
import java.util.Optional;

/**
 * How late a task is: yellow three days before the deadline, red at the deadline (to the owner's superior), special
 * red three days after it (to the level that assigned it). Source: rules of provincial Party offices, domain facts.
 */
public enum DueLevel {
    NORMAL("normal"),
    YELLOW("yellow"),
    RED("red"),
    SPECIAL_RED("special-red");

    private final String code;

    DueLevel(String code) {
        this.code = code;
    }

    /** The word of the HTTP contract; the ids of the BPMN's timers end with it. */
    public String code() {
        return code;
    }

    /** The level with that {@link #code()}. */
    public static Optional<DueLevel> ofCode(String code) {
        return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
    }
}
