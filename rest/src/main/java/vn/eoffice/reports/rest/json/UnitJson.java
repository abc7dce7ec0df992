package vn.eoffice.reports.rest.json;

import java.time.LocalDate;
import java.util.List;
import vn.eoffice.reports.actor.Unit;

/** A body that issues or receives documents. */
public record UnitJson(
        String code,
        String name,
        List<String> aliases,
        String system,
        String numberCode,
        String parent,
        String office,
        String place,
        boolean internal,
        List<Term> terms) {

    /** A term of a Party committee, from the first day of its numbers. */
    public record Term(String name, LocalDate from) {}

    /** Shows a unit. */
    public static UnitJson of(Unit unit) {
        return new UnitJson(
                unit.code(),
                unit.name(),
                unit.aliases(),
                Codes.of(unit.system()),
                unit.numberCode(),
                unit.parent(),
                unit.office(),
                unit.place(),
                unit.internal(),
                unit.terms().stream()
                        .map(term -> new Term(term.name(), term.from()))
                        .toList());
    }
}
