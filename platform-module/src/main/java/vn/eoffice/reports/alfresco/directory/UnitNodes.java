package vn.eoffice.reports.alfresco.directory;

import static vn.eoffice.reports.alfresco.repository.PropertyValues.flag;
import static vn.eoffice.reports.alfresco.repository.PropertyValues.text;
import static vn.eoffice.reports.alfresco.repository.PropertyValues.texts;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.alfresco.directory.DatedRecords.Dated;
import vn.eoffice.reports.alfresco.repository.NodeProperties;
import vn.eoffice.reports.alfresco.repository.PropertyValues;

/** Units and groups as nodes and back. */
public final class UnitNodes {

    private static final Logger LOG = LoggerFactory.getLogger(UnitNodes.class);
    private static final String SEPARATOR = " | ";

    private final PropertyValues values;

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

    /** The properties of a group's node; its members are those of all times. */
    public NodeProperties properties(UnitGroup group) {
        return new NodeProperties(values)
                .set("rpt:groupCode", group.code())
                .set("rpt:groupName", group.name())
                .set("rpt:groupNames", group.aliases())
                .set("rpt:groupMembers", group.members());
    }

    Dated<Unit> unit(Map<QName, Serializable> node) {
        String code = text(node, "rpt:orgUnitCode");
        String office = text(node, "rpt:orgUnitOffice");
        Unit unit = new Unit(
                code,
                text(node, "rpt:orgUnitName"),
                texts(node, "rpt:orgUnitNames"),
                Unit.System.valueOf(text(node, "rpt:orgUnitSystem").toUpperCase(Locale.ROOT)),
                text(node, "rpt:orgUnitNumberCode"),
                text(node, "rpt:orgUnitSuperior"),
                office == null ? code : office,
                text(node, "rpt:orgUnitPlace"),
                flag(node, "rpt:orgUnitInternal"),
                terms(code, texts(node, "rpt:orgUnitTerms")));
        return new Dated<>(unit, values.day(node, "rpt:orgUnitFrom"), values.day(node, "rpt:orgUnitTo"));
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

    Dated<UnitGroup> group(Map<QName, Serializable> node) {
        UnitGroup group = new UnitGroup(
                text(node, "rpt:groupCode"),
                text(node, "rpt:groupName"),
                texts(node, "rpt:groupNames"),
                texts(node, "rpt:groupMembers"));
        return new Dated<>(group, values.day(node, "rpt:groupFrom"), values.day(node, "rpt:groupTo"));
    }
}
