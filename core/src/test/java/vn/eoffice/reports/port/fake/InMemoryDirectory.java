package vn.eoffice.reports.port.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.DatedGroup;
import vn.eoffice.reports.actor.DatedGroup.Member;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.TestDirectory;

/** The people, units and groups of {@link TestDirectory}, and what a test adds. */
public final class InMemoryDirectory implements Directory {

    private final Map<String, DatedUnit> units = new TreeMap<>();
    private final Map<String, DatedGroup> groups = new TreeMap<>();
    private final List<Actor> people = new ArrayList<>(TestDirectory.people());

    public InMemoryDirectory() {
        TestDirectory.units()
                .forEach(unit -> put(
                        new DatedUnit(unit, unit == TestDirectory.AN_LAO ? TestDirectory.AN_LAO_FROM : null, null)));
        put(new DatedGroup(
                TestDirectory.COMMUNES,
                "Các đảng ủy xã, phường",
                List.of("Đảng ủy các xã, phường"),
                List.of(new Member("DU-ANLAO", TestDirectory.AN_LAO_FROM, null), new Member("DU-BINHKHE", null, null)),
                null,
                null));
    }

    Map<String, DatedUnit> datedUnits() {
        return units;
    }

    Map<String, DatedGroup> datedGroups() {
        return groups;
    }

    private void put(DatedUnit unit) {
        units.put(unit.code(), unit);
    }

    private void put(DatedGroup group) {
        groups.put(group.code(), group);
    }

    /** Adds a person. */
    public InMemoryDirectory add(Actor person) {
        people.add(person);
        return this;
    }

    /** Adds a unit that exists from a day on. */
    public InMemoryDirectory add(Unit unit, LocalDate from) {
        put(new DatedUnit(unit, from, null));
        return this;
    }

    /** Adds a group that has these members always. */
    public InMemoryDirectory add(UnitGroup group) {
        List<Member> members = group.members().stream()
                .map(unit -> new Member(unit, null, null))
                .toList();
        put(new DatedGroup(group.code(), group.name(), group.aliases(), members, null, null));
        return this;
    }

    @Override
    public Optional<Actor> person(String userId) {
        return people.stream().filter(actor -> actor.userId().equals(userId)).findFirst();
    }

    @Override
    public List<Actor> people(String unit, Role role) {
        return people.stream()
                .filter(actor -> actor.unit().equals(unit) && actor.has(role))
                .sorted(Comparator.comparing(Actor::userId))
                .toList();
    }

    @Override
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code)).map(DatedUnit::unit);
    }

    @Override
    public List<Unit> units(LocalDate at) {
        return units.values().stream()
                .filter(unit -> unit.days().include(at))
                .map(DatedUnit::unit)
                .toList();
    }

    @Override
    public List<UnitGroup> groups(LocalDate at) {
        return groups.values().stream()
                .filter(group -> group.days().include(at))
                .map(group -> new UnitGroup(
                        group.code(),
                        group.name(),
                        group.aliases(),
                        group.members().stream()
                                .filter(member -> member.days().include(at) && exists(member.unit(), at))
                                .map(Member::unit)
                                .sorted()
                                .toList()))
                .toList();
    }

    private boolean exists(String code, LocalDate at) {
        DatedUnit unit = units.get(code);
        return unit != null && unit.days().include(at);
    }

    List<Actor> behind(Set<Authority> authorities) {
        return people.stream()
                .filter(actor -> actor.authorities().stream().anyMatch(authorities::contains))
                .toList();
    }
}
