package vn.eoffice.reports.alfresco.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.DatedGroup.Member;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;

/**
 * Units and groups worked out from what is stored. Between two days on which one of them begins or ends every day has
 * the same lists, so they are made once.
 */
final class OfficeState {

    private final DatedRecords records;
    private final Map<String, Unit> byCode;
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    private final Map<LocalDate, List<Unit>> units = new ConcurrentHashMap<>();
    private final Map<LocalDate, List<UnitGroup>> groups = new ConcurrentHashMap<>();

    OfficeState(DatedRecords records) {
        this.records = records;
        this.byCode = records.units().stream()
                .sorted(Comparator.comparing(unit -> unit.from() == null ? LocalDate.MIN : unit.from()))
                .map(DatedUnit::unit)
                .collect(Collectors.toUnmodifiableMap(Unit::code, unit -> unit, (earlier, later) -> later));
        records.units().forEach(unit -> unit.days().changes().forEach(changes::add));
        records.groups().forEach(group -> {
            group.days().changes().forEach(changes::add);
            group.members().forEach(member -> member.days().changes().forEach(changes::add));
        });
        changes.add(LocalDate.MIN);
    }

    boolean isFrom(DatedRecords stored) {
        return records.equals(stored);
    }

    Optional<Unit> unit(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Unit> units(LocalDate at) {
        return units.computeIfAbsent(changes.floor(at), day -> records.units().stream()
                .filter(unit -> unit.days().include(day))
                .map(DatedUnit::unit)
                .sorted(Comparator.comparing(Unit::code))
                .toList());
    }

    List<UnitGroup> groups(LocalDate at) {
        return groups.computeIfAbsent(changes.floor(at), this::groupsOf);
    }

    private List<UnitGroup> groupsOf(LocalDate day) {
        Set<String> existing = new HashSet<>();
        units(day).forEach(unit -> existing.add(unit.code()));
        return records.groups().stream()
                .filter(group -> group.days().include(day))
                .map(group -> new UnitGroup(
                        group.code(),
                        group.name(),
                        group.aliases(),
                        group.members().stream()
                                .filter(member -> member.days().include(day))
                                .map(Member::unit)
                                .filter(existing::contains)
                                .distinct()
                                .sorted()
                                .toList()))
                .sorted(Comparator.comparing(UnitGroup::code))
                .toList();
    }
}
