package vn.eoffice.reports.alfresco.round;

import static vn.eoffice.reports.alfresco.repository.PropertyValues.text;
import static vn.eoffice.reports.alfresco.repository.PropertyValues.texts;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.NodeProperties;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.round.Refusal;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.Submission;
import vn.eoffice.reports.round.SubmissionState;
import vn.eoffice.reports.round.SubmittedTable;

/** Submissions as nodes and back. */
final class SubmissionNodes {

    private final PropertyValues values;

    SubmissionNodes(PropertyValues values) {
        this.values = values;
    }

    NodeProperties properties(Submission sent) {
        return new NodeProperties(values)
                .set("rpt:submissionRoundId", sent.round().value())
                .set("rpt:submissionUnit", sent.unit())
                .set("rpt:submissionVersion", sent.number())
                .set("rpt:submissionState", sent.state().code())
                .set("rpt:submissionReceivedOn", sent.receivedAt())
                .set("rpt:submissionBy", sent.by())
                .set("rpt:submissionNothing", sent.nothing())
                .set(
                        "rpt:submissionReportId",
                        sent.report() == null ? null : sent.report().value())
                .set(
                        "rpt:submissionTableIds",
                        sent.tables().stream()
                                .map(table -> Line.of(table.form(), table.document()))
                                .toList())
                .set(
                        "rpt:submissionFindings",
                        sent.refusals().stream().map(SubmissionNodes::line).toList())
                .set("rpt:submissionReasons", sent.reasons());
    }

    private static String line(Refusal refusal) {
        List<Object> parts =
                new ArrayList<>(List.of(refusal.fileName(), refusal.reason().code()));
        parts.addAll(refusal.reason().arguments());
        return Line.of(parts.toArray());
    }

    Submission submission(Map<QName, Serializable> node) {
        String report = text(node, "rpt:submissionReportId");
        return new Submission(
                new RoundId(text(node, "rpt:submissionRoundId")),
                text(node, "rpt:submissionUnit"),
                PropertyValues.number(node, "rpt:submissionVersion"),
                SubmissionState.ofCode(text(node, "rpt:submissionState")).orElseThrow(),
                PropertyValues.instant(node, "rpt:submissionReceivedOn"),
                text(node, "rpt:submissionBy"),
                PropertyValues.flag(node, "rpt:submissionNothing"),
                report == null ? null : new DocumentId(report),
                texts(node, "rpt:submissionTableIds").stream()
                        .map(Line::read)
                        .map(table -> new SubmittedTable(table.get(0), new DocumentId(table.get(1))))
                        .toList(),
                texts(node, "rpt:submissionFindings").stream()
                        .map(Line::read)
                        .map(line -> new Refusal(line.get(0), new Finding(line.get(1), line.subList(2, line.size()))))
                        .toList(),
                texts(node, "rpt:submissionReasons"));
    }
}
