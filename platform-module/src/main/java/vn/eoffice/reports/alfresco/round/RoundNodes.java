package vn.eoffice.reports.alfresco.round;

import static vn.eoffice.reports.alfresco.repository.PropertyValues.instant;
import static vn.eoffice.reports.alfresco.repository.PropertyValues.number;
import static vn.eoffice.reports.alfresco.repository.PropertyValues.text;
import static vn.eoffice.reports.alfresco.repository.PropertyValues.texts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.NodeProperties;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.deadline.Period;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.round.Exemption;
import vn.eoffice.reports.round.GroupDeadline;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundState;
import vn.eoffice.reports.round.RoundTerms;

/** Rounds as nodes and back. */
final class RoundNodes {

    private final PropertyValues values;

    RoundNodes(PropertyValues values) {
        this.values = values;
    }

    /** Everything of a round that is a property. */
    NodeProperties properties(Round round) {
        NodeProperties properties = terms(round.terms());
        return properties
                .set("rpt:roundCode", round.id().value())
                .set("rpt:roundRevision", Math.toIntExact(round.version()))
                .set("rpt:roundState", round.state().code())
                .set("rpt:roundPlanId", round.plan().value())
                .set("rpt:roundOwningUnit", round.unit())
                .set("rpt:roundClassified", round.classified())
                .set("rpt:roundPreparedBy", round.createdBy())
                .set("rpt:roundPreparedOn", round.createdAt())
                .set("rpt:roundUnitsResolvedOn", round.resolvedOn())
                .set("rpt:roundOpenedOn", round.openedAt())
                .set("rpt:roundClosedOn", round.closedAt())
                .set("rpt:roundCloseReason", round.reason());
    }

    private NodeProperties terms(RoundTerms terms) {
        Period period = terms.period();
        return new NodeProperties(values)
                .set("rpt:roundName", terms.name())
                .set("rpt:roundPeriodFrom", period == null ? null : period.from())
                .set("rpt:roundPeriodTo", period == null ? null : period.to())
                .set("rpt:roundDataCutOff", period == null ? null : period.to())
                .set(
                        "rpt:roundOutlineId",
                        terms.outline() == null ? null : terms.outline().value())
                .set("rpt:roundFormCodes", terms.forms())
                .set("rpt:roundReceivingOffice", terms.receivingOffice())
                .set("rpt:roundAssigningUnit", terms.assigningUnit())
                .set("rpt:roundGroups", terms.expected())
                .set("rpt:roundDueDate", commonDay(terms))
                .set(
                        "rpt:roundGroupDeadlines",
                        terms.deadlines().stream()
                                .map(deadline -> Line.of(deadline.group(), deadline.lastDay(), deadline.text()))
                                .toList())
                .set(
                        "rpt:roundExemptUnits",
                        terms.exemptions().stream().map(Exemption::unit).toList())
                .set(
                        "rpt:roundExemptReasons",
                        terms.exemptions().stream().map(Exemption::reason).toList())
                .set("rpt:roundGraceDays", terms.graceDays());
    }

    /** The deadline of all units that no other names; for lists and searches, it is not read back. */
    private static LocalDate commonDay(RoundTerms terms) {
        return terms.deadlines().stream()
                .filter(deadline -> deadline.group() == null)
                .map(GroupDeadline::lastDay)
                .findFirst()
                .orElse(null);
    }

    Round round(String id, Map<QName, Serializable> node) {
        return new Round(
                new RoundId(id),
                number(node, "rpt:roundRevision"),
                RoundState.ofCode(text(node, "rpt:roundState")).orElseThrow(),
                new DocumentId(text(node, "rpt:roundPlanId")),
                text(node, "rpt:roundOwningUnit"),
                PropertyValues.flag(node, "rpt:roundClassified"),
                terms(node),
                text(node, "rpt:roundPreparedBy"),
                instant(node, "rpt:roundPreparedOn"),
                values.day(node, "rpt:roundUnitsResolvedOn"),
                instant(node, "rpt:roundOpenedOn"),
                instant(node, "rpt:roundClosedOn"),
                text(node, "rpt:roundCloseReason"));
    }

    private RoundTerms terms(Map<QName, Serializable> node) {
        LocalDate to = values.day(node, "rpt:roundPeriodTo");
        String outline = text(node, "rpt:roundOutlineId");
        return new RoundTerms(
                text(node, "rpt:roundName"),
                to == null ? null : new Period(values.day(node, "rpt:roundPeriodFrom"), to),
                outline == null ? null : new DocumentId(outline),
                texts(node, "rpt:roundFormCodes"),
                text(node, "rpt:roundReceivingOffice"),
                text(node, "rpt:roundAssigningUnit"),
                texts(node, "rpt:roundGroups"),
                texts(node, "rpt:roundGroupDeadlines").stream()
                        .map(RoundNodes::deadline)
                        .toList(),
                exemptions(texts(node, "rpt:roundExemptUnits"), texts(node, "rpt:roundExemptReasons")),
                number(node, "rpt:roundGraceDays"));
    }

    private static GroupDeadline deadline(String line) {
        List<String> values = Line.read(line);
        return new GroupDeadline(values.get(0), LocalDate.parse(values.get(1)), values.get(2));
    }

    private static List<Exemption> exemptions(List<String> units, List<String> reasons) {
        List<Exemption> exemptions = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            exemptions.add(new Exemption(units.get(i), reasons.get(i)));
        }
        return exemptions;
    }
}
