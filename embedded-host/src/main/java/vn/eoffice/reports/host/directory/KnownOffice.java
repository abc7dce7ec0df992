package vn.eoffice.reports.host.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.eoffice.reports.actor.DatedGroup;
import vn.eoffice.reports.actor.DatedGroup.Member;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.actor.Days;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.number.IssuerCode;

/** The units, groups and own issuer codes at one time of asking; the same lists for every day on which they hold. Immutable. */
final class KnownOffice {

    private final Map<String, DatedUnit> units = new TreeMap<>();
    private final Map<String, DatedGroup> groups = new TreeMap<>();
    private final List<IssuerCode> issuerCodes;
    private final Timeline<List<Unit>> unitsByDay;
    private final Timeline<List<UnitGroup>> groupsByDay;

    /** @param issuerCodes by code; later units and groups stand in place of earlier ones with their code */
    KnownOffice(Stream<DatedUnit> units, Stream<DatedGroup> groups, List<IssuerCode> issuerCodes) {
        units.forEach(unit -> this.units.put(unit.code(), unit));
        groups.forEach(group -> this.groups.put(group.code(), group));
        this.issuerCodes = List.copyOf(issuerCodes);
        List<Days> ofUnits = this.units.values().stream().map(DatedUnit::days).toList();
        List<Days> ofGroups = new ArrayList<>(ofUnits);
        this.groups.values().forEach(group -> {
            ofGroups.add(group.days());
            group.members().forEach(member -> ofGroups.add(member.days()));
        });
        unitsByDay = new Timeline<>(ofUnits, this::existing);
        groupsByDay = new Timeline<>(ofGroups, this::holding);
    }

    /** The office as files tell it. */
    static KnownOffice of(DirectoryFolder files) {
        UnitTable units = new UnitTable(files.rows(UnitTable.FILE));
        GroupTable groups = new GroupTable(files.rows(GroupTable.FILE), files.rows(GroupTable.MEMBERS_FILE), units);
        return new KnownOffice(units.all().stream(), groups.all().stream(), List.of());
    }

    private List<Unit> existing(LocalDate day) {
        return units.values().stream()
                .filter(unit -> unit.days().include(day))
                .map(DatedUnit::unit)
                .toList();
    }

    private List<UnitGroup> holding(LocalDate day) {
        return groups.values().stream()
                .filter(group -> group.days().include(day))
                .map(group -> new UnitGroup(group.code(), group.name(), group.aliases(), members(group, day)))
                .toList();
    }

    private List<String> members(DatedGroup group, LocalDate day) {
        return group.members().stream()
                .filter(member -> member.days().include(day) && exists(member.unit(), day))
                .map(Member::unit)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean exists(String code, LocalDate day) {
        DatedUnit unit = units.get(code);
        return unit != null && unit.days().include(day);
    }

    List<DatedUnit> units() {
        return List.copyOf(units.values());
    }

    List<DatedGroup> groups() {
        return List.copyOf(groups.values());
    }

    List<IssuerCode> issuerCodes() {
        return issuerCodes;
    }

    Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code)).map(DatedUnit::unit);
    }

    List<Unit> units(LocalDate day) {
        return unitsByDay.at(day);
    }

    List<UnitGroup> groups(LocalDate day) {
        return groupsByDay.at(day);
    }
}
