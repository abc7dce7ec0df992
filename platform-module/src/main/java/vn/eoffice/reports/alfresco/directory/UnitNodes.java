package vn.eoffice.reports.alfresco.directory;

import static vn.eoffice.reports.alfresco.repository.PropertyValues.flag;
import static vn.eoffice.reports.alfresco.repository.PropertyValues.text;
import static vn.eoffice.reports.alfresco.repository.PropertyValues.texts;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.actor.DatedGroup;
import vn.eoffice.reports.actor.DatedGroup.Member;
import vn.eoffice.reports.actor.DatedUnit;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.alfresco.repository.NodeProperties;
import vn.eoffice.reports.alfresco.repository.PropertyValues;

/** Units and groups as nodes and back. */
public final class UnitNodes {

    private static final Logger LOG = LoggerFactory.getLogger(UnitNodes.class);
    private static final String SEPARATOR = " | ";

    private final PropertyValues values;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    public UnitNodes(PropertyValues values) {
        this.values = values;
    }

    /**
     * The properties of a unit's node.
     *
     * @param from its first day; null when it always existed
     */
    public NodeProperties properties(Unit unit, LocalDate from) {
        return new NodeProperties(values)
                .set("rpt:orgUnitCode", unit.code())
                .set("rpt:orgUnitName", unit.name())
                .set("rpt:orgUnitNames", unit.aliases())
                .set("rpt:orgUnitSystem", unit.system().name().toLowerCase(Locale.ROOT))
                .set("rpt:orgUnitNumberCode", unit.numberCode())
                .set("rpt:orgUnitSuperior", unit.parent())
                .set("rpt:orgUnitOffice", unit.office())
                .set("rpt:orgUnitPlace", unit.place())
                .set("rpt:orgUnitInternal", unit.internal())
                .set(
                        "rpt:orgUnitTerms",
                        unit.terms().stream()
                                .map(term -> term.name() + SEPARATOR + term.from())
                                .toList())
                .set("rpt:orgUnitFrom", from);
    }

    /** The properties of a unit's node with its days; whatever else stands there is none of ours. */
    public NodeProperties properties(DatedUnit unit) {
        return properties(unit.unit(), unit.from()).set("rpt:orgUnitTo", unit.to());
    }

    /** The properties of a group's node with its days and those of its members. */
    public NodeProperties properties(DatedGroup group) {
        return new NodeProperties(values)
                .set("rpt:groupCode", group.code())
                .set("rpt:groupName", group.name())
                .set("rpt:groupNames", group.aliases())
                .set(
                        "rpt:groupMembers",
                        group.members().stream().map(Member::unit).toList())
                .set(
                        "rpt:groupMemberDays",
                        group.members().stream()
                                .filter(member -> member.from() != null || member.to() != null)
                                .map(UnitNodes::days)
                                .toList())
                .set("rpt:groupFrom", group.from())
                .set("rpt:groupTo", group.to());
    }

    private static String days(Member member) {
        return member.unit()
                + SEPARATOR
                + Objects.toString(member.from(), "")
                + SEPARATOR
                + Objects.toString(member.to(), "");
    }

    /** The properties of a group's node; its members are those of all times. */
    public NodeProperties properties(UnitGroup group) {
        return new NodeProperties(values)
                .set("rpt:groupCode", group.code())
                .set("rpt:groupName", group.name())
                .set("rpt:groupNames", group.aliases())
                .set("rpt:groupMembers", group.members());
    }

    /** A unit; empty, and told in the log once, when so much is missing that it is none. */
    public Optional<DatedUnit> unit(Map<QName, Serializable> node) {
        String code = text(node, "rpt:orgUnitCode");
        String name = text(node, "rpt:orgUnitName");
        Optional<Unit.System> system = system(text(node, "rpt:orgUnitSystem"));
        if (code == null || name == null || system.isEmpty()) {
            return leftOut(node);
        }
        String office = text(node, "rpt:orgUnitOffice");
        Unit unit = new Unit(
                code,
                name,
                texts(node, "rpt:orgUnitNames"),
                system.get(),
                text(node, "rpt:orgUnitNumberCode"),
                text(node, "rpt:orgUnitSuperior"),
                office == null ? code : office,
                text(node, "rpt:orgUnitPlace"),
                flag(node, "rpt:orgUnitInternal"),
                terms(code, texts(node, "rpt:orgUnitTerms")));
        return Optional.of(new DatedUnit(unit, values.day(node, "rpt:orgUnitFrom"), values.day(node, "rpt:orgUnitTo")));
    }

    private static Optional<Unit.System> system(String code) {
        return Arrays.stream(Unit.System.values())
                .filter(system -> system.name().equalsIgnoreCase(code))
                .findFirst();
    }

    private <T> Optional<T> leftOut(Map<QName, Serializable> node) {
        Serializable id = node.get(ContentModel.PROP_NODE_UUID);
        if (told.add(String.valueOf(id))) {
            LOG.warn(
                    "The node {} «{}» is left out: code, name or system is missing",
                    id,
                    node.get(ContentModel.PROP_NAME));
        }
        return Optional.empty();
    }

    private static List<Unit.Term> terms(String unit, List<String> rows) {
        return rows.stream().flatMap(row -> term(unit, row).stream()).toList();
    }

    private static Optional<Unit.Term> term(String unit, String row) {
        int bar = row.indexOf('|');
        try {
            return Optional.of(new Unit.Term(
                    row.substring(0, Math.max(bar, 0)).strip(),
                    LocalDate.parse(row.substring(bar + 1).strip())));
        } catch (DateTimeException e) {
            LOG.warn("The term «{}» of the unit {} is left out: no first day can be read", row, unit);
            return Optional.empty();
        }
    }

    /** A group; empty when it has no code or no name. */
    public Optional<DatedGroup> group(Map<QName, Serializable> node) {
        String code = text(node, "rpt:groupCode");
        String name = text(node, "rpt:groupName");
        if (code == null || name == null) {
            return leftOut(node);
        }
        return Optional.of(new DatedGroup(
                code,
                name,
                texts(node, "rpt:groupNames"),
                members(code, texts(node, "rpt:groupMembers"), texts(node, "rpt:groupMemberDays")),
                values.day(node, "rpt:groupFrom"),
                values.day(node, "rpt:groupTo")));
    }

    /** Who is a member the list of members says, which people may change in Share; the days of others are of no use. */
    private static List<Member> members(String group, List<String> units, List<String> days) {
        Map<String, Member> dated = new HashMap<>();
        for (String row : days) {
            String[] parts = row.split("\\|", -1);
            try {
                if (parts.length == 3) {
                    String unit = parts[0].strip();
                    dated.put(unit, new Member(unit, day(parts[1]), day(parts[2])));
                }
            } catch (DateTimeException e) {
                LOG.warn("The days «{}» of a member of the group {} are left out", row, group);
            }
        }
        return units.stream()
                .distinct()
                .sorted()
                .map(unit -> dated.getOrDefault(unit, new Member(unit, null, null)))
                .toList();
    }

    private static LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }
}
