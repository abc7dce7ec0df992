package vn.eoffice.reports.port.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.TestDirectory;

/** The people, units and groups of {@link TestDirectory}, and what a test adds. */
public final class InMemoryDirectory implements Directory {

    private final List<Dated<Unit>> units = new ArrayList<>();
    private final List<Dated<UnitGroup>> groups = new ArrayList<>();
    private final List<Actor> people = new ArrayList<>(TestDirectory.people());

    private record Dated<T>(T value, LocalDate from, LocalDate to) {

        boolean holds(LocalDate at) {
            return !at.isBefore(from) && !at.isAfter(to);
        }
    }

    public InMemoryDirectory() {
        TestDirectory.units()
                .forEach(unit -> add(unit, unit == TestDirectory.AN_LAO ? TestDirectory.AN_LAO_FROM : LocalDate.MIN));
        UnitGroup before = new UnitGroup(
                TestDirectory.COMMUNES,
                "Các đảng ủy xã, phường",
                List.of("Đảng ủy các xã, phường"),
                List.of("DU-BINHKHE"));
        UnitGroup after =
                new UnitGroup(before.code(), before.name(), before.aliases(), List.of("DU-ANLAO", "DU-BINHKHE"));
        groups.add(new Dated<>(before, LocalDate.MIN, TestDirectory.AN_LAO_FROM.minusDays(1)));
        groups.add(new Dated<>(after, TestDirectory.AN_LAO_FROM, LocalDate.MAX));
    }

    /** Adds a person. */
    public InMemoryDirectory add(Actor person) {
        people.add(person);
        return this;
    }

    /** Adds a unit that exists from a day on. */
    public InMemoryDirectory add(Unit unit, LocalDate from) {
        units.add(new Dated<>(unit, from, LocalDate.MAX));
        return this;
    }

    /** Adds a group that has these members always. */
    public InMemoryDirectory add(UnitGroup group) {
        groups.add(new Dated<>(group, LocalDate.MIN, LocalDate.MAX));
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
        return units.stream()
                .map(Dated::value)
                .filter(unit -> unit.code().equals(code))
                .findFirst();
    }

    @Override
    public List<Unit> units(LocalDate at) {
        return units.stream()
                .filter(unit -> unit.holds(at))
                .map(Dated::value)
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    @Override
    public List<UnitGroup> groups(LocalDate at) {
        return groups.stream()
                .filter(group -> group.holds(at))
                .map(Dated::value)
                .sorted(Comparator.comparing(UnitGroup::code))
                .toList();
    }

    List<Actor> behind(Set<Authority> authorities) {
        return people.stream()
                .filter(actor -> actor.authorities().stream().anyMatch(authorities::contains))
                .toList();
    }
}
