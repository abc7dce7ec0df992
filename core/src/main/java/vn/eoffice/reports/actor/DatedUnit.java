package vn.eoffice.reports.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A unit with the days it exists, both included.
 *
 * @param from first day; null when it always did
 * @param to last day; null when no end is known
 */
public record DatedUnit(Unit unit, LocalDate from, LocalDate to) {

    public DatedUnit {
        Objects.requireNonNull(unit, "unit");
    }

    /** Its code. */
    public String code() {
        return unit.code();
    }

    /** When it exists. */
    public Days days() {
        return new Days(from, to);
    }

    /** The same with other terms. */
    public DatedUnit withTerms(List<Unit.Term> terms) {
        Unit changed = new Unit(
                unit.code(),
                unit.name(),
                unit.aliases(),
                unit.system(),
                unit.numberCode(),
                unit.parent(),
                unit.office(),
                unit.place(),
                unit.internal(),
                terms);
        return new DatedUnit(changed, from, to);
    }
}
