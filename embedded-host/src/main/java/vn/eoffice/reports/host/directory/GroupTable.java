package vn.eoffice.reports.host.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.eoffice.reports.actor.DatedGroup;
import vn.eoffice.reports.actor.DatedGroup.Member;

/** The groups of {@code groups.csv} with the members of {@code members.csv}. */
final class GroupTable {

    static final String FILE = "groups.csv";
    static final String MEMBERS_FILE = "members.csv";

    private final Map<String, CsvRow> groups = new TreeMap<>();
    private final Map<String, List<Member>> members = new TreeMap<>();

    GroupTable(List<CsvRow> groupRows, List<CsvRow> memberRows, UnitTable units) {
        for (CsvRow row : groupRows) {
            row.required("name");
            if (groups.put(row.required("code"), row) != null) {
                throw row.wrong("a second group " + row.required("code"));
            }
        }
        memberRows.forEach(row -> addMember(row, units));
    }

    private void addMember(CsvRow row, UnitTable units) {
        String group = row.required("group");
        String unit = row.required("unit");
        if (!groups.containsKey(group)) {
            throw row.wrong("no group: " + group);
        }
        if (!units.has(unit)) {
            throw row.wrong("no unit: " + unit);
        }
        members.computeIfAbsent(group, code -> new ArrayList<>()).add(new Member(unit, row.day("from"), row.day("to")));
    }

    List<DatedGroup> all() {
        return groups.entrySet().stream()
                .map(group -> new DatedGroup(
                        group.getKey(),
                        group.getValue().required("name"),
                        group.getValue().several("aliases"),
                        members.getOrDefault(group.getKey(), List.of()),
                        null,
                        null))
                .toList();
    }
}
