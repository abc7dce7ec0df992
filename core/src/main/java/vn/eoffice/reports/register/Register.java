package vn.eoffice.reports.register;

import java.util.Objects;

/**
 * A book of numbers: one for each unit, direction and period (Nghị định 30/2020/NĐ-CP annex IV).
 *
 * @param id ASCII, usable in a path: {@code out-TU-2025-2030}, {@code in-BTCTU-2026}
 * @param unit code of the unit that keeps it
 * @param period calendar year or name of the Party term
 */
public record Register(String id, Direction direction, String unit, String period) {

    /** Which way the documents of a register went. */
    public enum Direction {
        OUTGOING("out"),
        INCOMING("in");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        /** The word of the HTTP contract; register ids start with it. */
        public String code() {
            return code;
        }
    }

    public Register {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(period, "period");
    }

    /** The register of a unit for a period. */
    public static Register of(Direction direction, String unit, String period) {
        String id = (direction.code() + "-" + unit + "-" + period).replaceAll("[^A-Za-z0-9-]", "_");
        return new Register(id, direction, unit, period);
    }
}
