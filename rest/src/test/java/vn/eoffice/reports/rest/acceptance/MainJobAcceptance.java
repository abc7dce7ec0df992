package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class MainJobAcceptance {

    private final Desk desk;

    MainJobAcceptance(Desk desk) {
        this.desk = desk;
    }

    @Test
    void aPaperIsFiledNumberedRoutedDistributedAndFound() {
        String word = Desk.word();
        String paper = Papers.plan(null, "về " + word, List.of(desk.target().recipientUnit()));

        JsonNode draft = file(paper);
        String id = draft.get("id").asText();
        assertThat(draft.get("type").asText()).isEqualTo("kế hoạch");
        assertThat(draft.get("number").isNull()).isTrue();
        assertThat(draft.get("datePartial").asText()).isEqualTo("2026-03");

        route(id);
        JsonNode issued = desk.clerk().get("/documents/" + id).expect(200).entry();
        assertThat(issued.get("status").asText()).isEqualTo("distributed");
        assertThat(issued.get("number").asText())
                .matches("\\d{2,}-" + desk.target().symbol());

        assertThat(desk.inboxItem(desk.recipient(), id).get("state").asText()).isEqualTo("sent");
        desk.recipient().post("/documents/" + id + "/receipts").expect(200);

        assertThat(desk.search(desk.recipient(), "cites=18-NQ%2FTW&q=" + word, 1)
                        .ids())
                .containsExactly(id);
        assertThat(desk.search(
                                desk.archivist(),
                                "status=distributed&number="
                                        + Desk.encoded(issued.get("number").asText()) + "&q=" + word,
                                1)
                        .ids())
                .containsExactly(id);
    }

    private JsonNode file(String paper) {
        String metadata = "{\"issuingBody\":\"%s\",\"symbol\":\"%s\"}"
                .formatted(desk.target().issuer(), desk.target().symbol());
        return desk.clerk()
                .post("/documents", new Form().file("ke-hoach.txt", paper).json("metadata", metadata))
                .expect(201)
                .entry();
    }

    private void route(String id) {
        desk.submitForReview(id);
        desk.decide(desk.reviewer(), id, "return", "Nêu rõ thời hạn.").expect(200);
        desk.decide(desk.clerk(), id, "submit", null).expect(200);
        desk.decide(desk.reviewer(), id, "approve", null).expect(200);
        desk.decide(desk.signer(), id, "approve", null).expect(200);
    }
}
