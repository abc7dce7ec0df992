package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

abstract class DistributionAcceptance {

    private final Desk desk;

    DistributionAcceptance(Desk desk) {
        this.desk = desk;
    }

    @Test
    void everyLineOfTheListIsAccountedFor() {
        String id = id(desk.issue(DistributionAcceptance::withAnUnknownLine));

        Answer recipients = desk.clerk().get(path(id, "recipients")).expect(200);

        assertThat(recipients.entries())
                .extracting(delivery -> delivery.get("state").asText())
                .containsExactly("sent", "archive", "unknown");
        assertThat(recipients.entries().get(0).get("recipientName").asText())
                .isEqualTo(desk.target().recipientUnit());
        assertThat(recipients.entries().get(2).get("text").asText()).isEqualTo("Câu lạc bộ không ai biết");
    }

    @Test
    void aRecipientReadsTheDocumentAndSeesNothingElse() {
        String id = id(desk.issue(DistributionAcceptance::withAnUnknownLine));

        JsonNode item = desk.inboxItem(desk.recipient(), id);
        assertThat(item.get("state").asText()).isEqualTo("sent");
        assertThat(item.at("/document/id").asText()).isEqualTo(id);
        desk.recipient().get("/documents/" + id).expect(200);
        desk.recipient().get(path(id, "content")).expect(200);
        assertThat(desk.recipient().get(path(id, "recipients")).expect(200).entries())
                .hasSize(1);
        assertThat(desk.recipient().get(path(id, "history")).expect(200).entries())
                .extracting(entry -> entry.get("action").asText())
                .doesNotContain("submitted", "approved", "changed");
    }

    @Test
    void aRecipientMayNotChangeIt() {
        JsonNode issued = desk.issue();
        String change = "{\"version\":" + issued.get("version") + ",\"subject\":\"khác\"}";

        desk.recipient().put("/documents/" + id(issued), change).expect(403);
        desk.recipient().delete("/documents/" + id(issued)).expect(403);
        desk.recipient()
                .post(path(id(issued), "recall"), "{\"reason\":\"thử\"}")
                .expect(403);
    }

    @Test
    void receiptIsAcknowledgedOnce() {
        String id = id(desk.issue());

        JsonNode first = desk.recipient().post(path(id, "receipts")).expect(200).entry();
        JsonNode second =
                desk.recipient().post(path(id, "receipts")).expect(200).entry();

        assertThat(first.get("state").asText()).isEqualTo("acknowledged");
        assertThat(first.get("acknowledgedBy").asText())
                .isEqualTo(desk.recipient().userId());
        assertThat(second).isEqualTo(first);
        assertThat(desk.clerk()
                        .get(path(id, "recipients"))
                        .entries()
                        .get(0)
                        .get("state")
                        .asText())
                .isEqualTo("acknowledged");
    }

    @Test
    void whoGotNoCopyAcknowledgesNothing() {
        String id = id(desk.issue());

        assertThat(desk.archivist().post(path(id, "receipts")).expect(404).errorKey())
                .isEqualTo("receipt.no-copy");
    }

    @Test
    void aRecalledDocumentSaysWhyAndCannotBeOpenedByItsRecipients() {
        JsonNode issued = desk.issue();
        String id = id(issued);

        JsonNode recalled = desk.clerk()
                .post(path(id, "recall"), "{\"reason\":\"Sai thời hạn báo cáo.\"}")
                .expect(200)
                .entry();

        assertThat(recalled.get("status").asText()).isEqualTo("recalled");
        assertThat(recalled.get("recallReason").asText()).isEqualTo("Sai thời hạn báo cáo.");
        assertThat(desk.inboxItem(desk.recipient(), id).get("state").asText()).isEqualTo("recalled");
        Answer refused = desk.recipient().get(path(id, "content"));
        assertThat(refused.expect(409).json().at("/error/briefSummary").asText())
                .contains("Sai thời hạn báo cáo.");
        desk.recipient().post(path(id, "receipts")).expect(409);
        assertThat(desk.recipient()
                        .get("/documents/" + id)
                        .expect(200)
                        .entry()
                        .get("recallReason")
                        .asText())
                .isEqualTo("Sai thời hạn báo cáo.");
        desk.clerk().post(path(id, "recall"), "{\"reason\":\"lần nữa\"}").expect(409);
    }

    @Test
    void aRecallNeedsAReasonAndAnIssuedDocument() {
        desk.clerk().post(path(id(desk.issue()), "recall"), "{\"reason\":\"\"}").expect(400);
        desk.clerk().post(path(id(desk.issue()), "recall"), "{}").expect(400);
        desk.clerk()
                .post(path(id(desk.filePlan()), "recall"), "{\"reason\":\"thử\"}")
                .expect(409);
    }

    @Test
    void peopleAreToldOnTheirDesk() {
        String id = id(desk.issue());

        assertThat(desk.recipient().get("/messages?maxItems=1000").expect(200).entries())
                .anySatisfy(message -> {
                    assertThat(message.get("documentId").asText()).isEqualTo(id);
                    assertThat(message.get("subject").asText()).isNotBlank();
                });
    }

    private static void withAnUnknownLine(ObjectNode plan) {
        ((ArrayNode) plan.get("recipients")).add(Desk.recipientLine("Câu lạc bộ không ai biết", false));
    }

    private static String id(JsonNode document) {
        return document.get("id").asText();
    }

    private static String path(String id, String rest) {
        return "/documents/" + id + "/" + rest;
    }
}
