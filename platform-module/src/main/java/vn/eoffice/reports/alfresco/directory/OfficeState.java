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
import java.util.stream.Stream;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.alfresco.directory.DatedRecords.Dated;

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
                .map(Dated::value)
                .collect(Collectors.toUnmodifiableMap(Unit::code, unit -> unit, (earlier, later) -> later));
        Stream.concat(records.units().stream(), records.groups().stream()).forEach(this::addChanges);
        changes.add(LocalDate.MIN);
    }

    private void addChanges(Dated<?> dated) {
        if (dated.from() != null) {
            changes.add(dated.from());
        }
        if (dated.to() != null && dated.to().isBefore(LocalDate.MAX)) {
            changes.add(dated.to().plusDays(1));
        }
    }

    boolean isFrom(DatedRecords stored) {
        return records.equals(stored);
    }

    Optional<Unit> unit(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Unit> units(LocalDate at) {
        return units.computeIfAbsent(changes.floor(at), day -> records.units().stream()
                .filter(unit -> unit.holds(day))
                .map(Dated::value)
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
                .filter(group -> group.holds(day))
                .map(Dated::value)
                .map(group -> new UnitGroup(
                        group.code(),
                        group.name(),
                        group.aliases(),
                        group.members().stream()
                                .filter(existing::contains)
                                .sorted()
                                .toList()))
                .sorted(Comparator.comparing(UnitGroup::code))
                .toList();
    }
}
