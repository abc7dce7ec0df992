package vn.eoffice.reports.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.DatedGroup;
import vn.eoffice.reports.actor.DatedGroup.Member;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.port.OfficeTables;

/** The groups of units. A member is its unit's code, with its days in brackets: {@code DU-X(2025-07-01..)}. */
final class GroupTable implements OfficeTable<DatedGroup> {

    private static final String DAYS = "..";
    private static final Comparator<Member> ORDER = Comparator.comparing(Member::unit)
            .thenComparing(Member::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final OfficeTables office;
    private Set<String> units;

    GroupTable(OfficeTables office) {
        this.office = office;
    }

    @Override
    public TableName name() {
        return TableName.GROUPS;
    }

    @Override
    public List<DatedGroup> stored() {
        return office.groups();
    }

    @Override
    public Map<String, String> cells(DatedGroup row) {
        return new TableCells(name())
                .set("code", row.code())
                .set("name", row.name())
                .set("aliases", row.aliases())
                .set(
                        "members",
                        row.members().stream()
                                .sorted(ORDER)
                                .map(GroupTable::text)
                                .toList())
                .set("from", row.from())
                .set("to", row.to())
                .all();
    }

    private static String text(Member member) {
        return member.from() == null && member.to() == null
                ? member.unit()
                : member.unit() + "(" + text(member.from()) + DAYS + text(member.to()) + ")";
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    public DatedGroup read(Cells cells) {
        String code = cells.required("code");
        if (cells.isNew() && !code.isEmpty() && !UnitTable.isCode(code)) {
            cells.problem("code", "settings.bad-code", Headings.shown(code));
        }
        List<Member> members = new ArrayList<>();
        cells.several("members").forEach(part -> members.add(member(part, cells)));
        members.sort(ORDER);
        DatedGroup group = new DatedGroup(
                code, cells.required("name"), cells.several("aliases"), members, cells.day("from"), cells.day("to"));
        cells.requireOrder(group.from(), group.to());
        return group;
    }

    private static Member member(String part, Cells cells) {
        int open = part.indexOf('(');
        int dots = part.indexOf(DAYS);
        if (open < 0) {
            return new Member(part, null, null);
        }
        String unit = part.substring(0, open).strip();
        if (dots < open || !part.endsWith(")")) {
            cells.problem("members", "settings.bad-member", Headings.shown(part));
            return new Member(unit, null, null);
        }
        Member member = new Member(
                unit,
                day(part.substring(open + 1, dots), cells),
                day(part.substring(dots + DAYS.length(), part.length() - 1), cells));
        if (member.from() != null && member.to() != null && member.to().isBefore(member.from())) {
            cells.problem("members", "settings.bad-member", Headings.shown(part));
        }
        return member;
    }

    private static LocalDate day(String text, Cells cells) {
        return text.isBlank() ? null : cells.day("members", text.strip());
    }

    @Override
    public void check(DatedGroup before, DatedGroup row, Map<String, DatedGroup> whole, Cells cells) {
        Set<String> seen = new HashSet<>();
        for (Member member : row.members()) {
            if (!units().contains(member.unit())) {
                cells.problem("members", "settings.no-unit", Headings.shown(member.unit()));
            } else if (!seen.add(member.unit())) {
                cells.problem("members", "settings.part-twice", member.unit());
            }
        }
    }

    private Set<String> units() {
        if (units == null) {
            units = office.units().stream().map(DatedUnit::code).collect(Collectors.toSet());
        }
        return units;
    }

    @Override
    public void save(List<DatedGroup> rows) {
        office.saveGroups(rows);
    }
}
