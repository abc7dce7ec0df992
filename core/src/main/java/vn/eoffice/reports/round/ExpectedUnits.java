package vn.eoffice.reports.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.port.Directory;

/** Turns the codes of a round's terms into the units of one day. */
final class ExpectedUnits {

    private final Map<String, Unit> units;
    private final Map<String, UnitGroup> groups;

    ExpectedUnits(Directory directory, LocalDate at) {
        this.units = directory.units(at).stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        this.groups = directory.groups(at).stream().collect(Collectors.toMap(UnitGroup::code, Function.identity()));
    }

    /**
     * A unit of the list.
     *
     * @param group null when it was named itself
     */
    record Expected(Unit unit, String group) {}

    /** Every unit once, with the first group that names it; without the offices that ask, and bodies outside. */
    List<Expected> of(RoundTerms terms) {
        Map<String, Expected> found = new LinkedHashMap<>();
        for (String code : terms.expected()) {
            for (Expected expected : of(code)) {
                String unit = expected.unit().code();
                if (expected.unit().internal()
                        && !unit.equals(terms.receivingOffice())
                        && !unit.equals(terms.assigningUnit())) {
                    found.putIfAbsent(unit, expected);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** The units behind one code; empty when nobody is known by it. */
    List<Expected> of(String code) {
        UnitGroup group = groups.get(code);
        if (group != null) {
            return group.members().stream()
                    .map(units::get)
                    .filter(Objects::nonNull)
                    .map(unit -> new Expected(unit, code))
                    .toList();
        }
        return units.containsKey(code) ? List.of(new Expected(units.get(code), null)) : List.of();
    }

    boolean knows(String code) {
        return groups.containsKey(code) || units.containsKey(code);
    }
}
