package vn.eoffice.reports.host.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.eoffice.reports.actor.UnitGroup;

/** The groups of {@code groups.csv} with the members of {@code members.csv}. */
final class GroupTable {

    static final String FILE = "groups.csv";
    static final String MEMBERS_FILE = "members.csv";

    private final Map<String, CsvRow> groups = new TreeMap<>();
    private final Map<String, List<Dated<String>>> members = new TreeMap<>();
    private final Timeline<List<UnitGroup>> timeline;

    GroupTable(List<CsvRow> groupRows, List<CsvRow> memberRows, UnitTable units) {
        for (CsvRow row : groupRows) {
            row.required("name");
            if (groups.put(row.required("code"), row) != null) {
                throw row.wrong("a second group " + row.required("code"));
            }
        }
        memberRows.forEach(row -> addMember(row, units));
        timeline =
                new Timeline<>(members.values().stream().flatMap(List::stream).toList(), this::known);
    }

    private void addMember(CsvRow row, UnitTable units) {
        String group = row.required("group");
        String unit = row.required("unit");
        if (!groups.containsKey(group)) {
            throw row.wrong("no group: " + group);
        }
        if (units.find(unit).isEmpty()) {
            throw row.wrong("no unit: " + unit);
        }
        members.computeIfAbsent(group, code -> new ArrayList<>())
                .add(new Dated<>(unit, row.day("from", LocalDate.MIN), row.day("to", LocalDate.MAX)));
    }

    List<UnitGroup> at(LocalDate day) {
        return timeline.at(day);
    }

    private List<UnitGroup> known(LocalDate day) {
        return groups.entrySet().stream()
                .map(group -> new UnitGroup(
                        group.getKey(),
                        group.getValue().required("name"),
                        group.getValue().several("aliases"),
                        members(group.getKey(), day)))
                .toList();
    }

    private List<String> members(String group, LocalDate day) {
        return members.getOrDefault(group, List.of()).stream()
                .filter(member -> member.holds(day))
                .map(Dated::value)
                .distinct()
                .sorted()
                .toList();
    }
}
