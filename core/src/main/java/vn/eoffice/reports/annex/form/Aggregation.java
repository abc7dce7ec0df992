package vn.eoffice.reports.annex.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How one cell of many units becomes one cell of their group or province. Blank cells never count as zero. */
public enum Aggregation {
    /** The sum of what is filled in. */
    SUM,
    /** The largest. */
    MAX,
    /** The smallest. */
    MIN,
    /** Computed again from the consolidated cells it rests on; shares are never summed. */
    RECOMPUTE,
    /** The units' words one below the other, each after its unit's name. */
    CONCAT,
    /** Every unit's lines one below the other. */
    APPEND,
    /** Not carried over. */
    NONE;

    /** How form files write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Aggregation> ofCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** The rule of a column that names none. */
    static Aggregation usualFor(ColumnKind kind) {
        return switch (kind) {
            case INTEGER, DECIMAL -> SUM;
            case SHARE -> RECOMPUTE;
            case TEXT -> CONCAT;
            case DATE, DOCUMENT -> APPEND;
            case INDEX, LABEL -> NONE;
        };
    }
}
