package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class RoutingAcceptance {

    private final Desk desk;

    RoutingAcceptance(Desk desk) {
        this.desk = desk;
    }

    @Test
    void aDraftGoesOverReviewToItsSignatureAndOut() {
        String id = submitted();
        assertThat(status(id)).isEqualTo("in-review");

        assertThat(desk.decide(desk.reviewer(), id, "approve", null)
                        .expect(200)
                        .entry()
                        .get("status")
                        .asText())
                .isEqualTo("in-review");
        JsonNode issued =
                desk.decide(desk.signer(), id, "approve", null).expect(200).entry();

        assertThat(issued.get("status").asText()).isEqualTo("distributed");
        assertThat(issued.get("number").asText()).endsWith("-" + desk.target().symbol());
        assertThat(issued.get("date").isNull()).isFalse();
        assertThat(desk.clerk().get("/documents/" + id + "/history").entries())
                .extracting(entry -> entry.get("action").asText())
                .containsExactly("filed", "submitted", "reviewed", "approved", "numbered", "distributed");
    }

    @Test
    void aTaskSaysWhatMayBeDecidedAndUntilWhen() {
        String id = desk.filePlan().get("id").asText();
        desk.clerk()
                .post(routing(id), "{\"signer\":\"user:" + desk.signer().userId() + "\",\"stepDays\":7}")
                .expect(200);

        JsonNode task = desk.task(desk.signer(), id);

        assertThat(task.get("step").asText()).isEqualTo("approval");
        assertThat(task.get("level").asText()).isEqualTo("normal");
        assertThat(task.get("owner").asText()).isEqualTo("user:" + desk.signer().userId());
        assertThat(task.get("outcomes"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("approve", "return", "delegate");
        Duration given = Duration.between(
                Instant.parse(task.get("createdAt").asText()),
                Instant.parse(task.get("dueAt").asText()));
        assertThat(given)
                .isBetween(
                        Duration.ofDays(7).minusMinutes(1), Duration.ofDays(7).plusMinutes(1));
    }

    @Test
    void aReturnedDraftLiesWithItsClerkAndGoesTheWholeWayAgain() {
        String id = submitted();

        JsonNode returned = desk.decide(desk.reviewer(), id, "return", "Thiếu biểu 2B.")
                .expect(200)
                .entry();

        assertThat(returned.get("status").asText()).isEqualTo("returned");
        assertThat(desk.task(desk.clerk(), id).get("step").asText()).isEqualTo("revision");
        long version = returned.get("version").asLong();
        desk.clerk()
                .put("/documents/" + id, "{\"version\":" + version + ",\"subject\":\"đã sửa\"}")
                .expect(200);
        desk.decide(desk.clerk(), id, "submit", null).expect(200);
        assertThat(desk.task(desk.reviewer(), id).get("step").asText()).isEqualTo("review");
    }

    @Test
    void theSignerMayReturnItToo() {
        String id = desk.filePlan().get("id").asText();
        desk.submit(id);

        assertThat(desk.decide(desk.signer(), id, "return", "Sai thẩm quyền.")
                        .expect(200)
                        .entry()
                        .get("status")
                        .asText())
                .isEqualTo("returned");
    }

    @Test
    void nothingIsReturnedWithoutAReason() {
        String id = submitted();

        assertThat(desk.decide(desk.reviewer(), id, "return", "  ").expect(400).errorKey())
                .isEqualTo("reason.missing");
        assertThat(status(id)).isEqualTo("in-review");
    }

    @Test
    void aTaskIsDelegatedOnlyToWhoMayDoIt() {
        String id = submitted();
        String task = desk.task(desk.reviewer(), id).get("id").asText();

        desk.reviewer()
                .post(
                        "/tasks/" + task,
                        "{\"outcome\":\"delegate\",\"delegate\":\""
                                + desk.archivist().userId() + "\"}")
                .expect(400);
        assertThat(desk.reviewer()
                        .post("/tasks/" + task, "{\"outcome\":\"delegate\"}")
                        .expect(400)
                        .errorKey())
                .isEqualTo("request.missing-field");
        desk.reviewer()
                .post(
                        "/tasks/" + task,
                        "{\"outcome\":\"delegate\",\"delegate\":\""
                                + desk.reviewer().userId() + "\"}")
                .expect(200);
        assertThat(desk.task(desk.reviewer(), id).get("step").asText()).isEqualTo("review");
    }

    @Test
    void theClerkTakesADocumentBackWithAReason() {
        String id = submitted();

        desk.clerk().delete(routing(id)).expect(400);
        JsonNode draft = desk.clerk()
                .delete(routing(id) + "?reason=" + Desk.encoded("Cần sửa căn cứ"))
                .expect(200)
                .entry();

        assertThat(draft.get("status").asText()).isEqualTo("draft");
        assertThat(desk.reviewer().get("/tasks?maxItems=1000").entries())
                .noneSatisfy(
                        task -> assertThat(task.at("/document/id").asText()).isEqualTo(id));
        assertThat(desk.clerk()
                        .delete(routing(id) + "?reason=" + Desk.encoded("lần nữa"))
                        .expect(409)
                        .errorKey())
                .isEqualTo("routing.not-on-its-way");
    }

    @Test
    void somebodyElsesTaskIsNotThere() {
        String id = submitted();
        String task = desk.task(desk.reviewer(), id).get("id").asText();

        desk.recipient().post("/tasks/" + task, "{\"outcome\":\"approve\"}").expect(404);
        desk.signer().post("/tasks/" + task, "{\"outcome\":\"approve\"}").expect(404);
        assertThat(desk.recipient().get("/tasks?maxItems=1000").expect(200).ids())
                .doesNotContain(task);
        desk.clerk().post("/tasks/khong-co", "{\"outcome\":\"approve\"}").expect(404);
    }

    @Test
    void aTaskIsDecidedOnce() {
        String id = submitted();
        String task = desk.task(desk.reviewer(), id).get("id").asText();
        desk.reviewer().post("/tasks/" + task, "{\"outcome\":\"approve\"}").expect(200);

        desk.reviewer().post("/tasks/" + task, "{\"outcome\":\"approve\"}").expect(404);
    }

    @Test
    void aDocumentUnderReviewIsNotChanged() {
        String id = submitted();
        long version =
                desk.clerk().get("/documents/" + id).entry().get("version").asLong();

        assertThat(desk.clerk()
                        .put("/documents/" + id, "{\"version\":" + version + ",\"subject\":\"khác\"}")
                        .expect(409)
                        .errorKey())
                .isEqualTo("document.not-open");
        desk.clerk()
                .post(routing(id), "{\"signer\":\"" + desk.signer().userId() + "\"}")
                .expect(409);
    }

    @Test
    void withoutASignerItGoesToTheOnlyLeaderOfTheIssuingUnit() {
        String id = desk.filePlan().get("id").asText();

        desk.clerk().post(routing(id), "{}").expect(200);

        assertThat(desk.task(desk.signer(), id).get("step").asText()).isEqualTo("approval");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"signer\":\"khong-co-nguoi-nay\"}",
                "{\"signer\":\"role:KING\"}",
                "{\"signer\":\"planet:mars\"}",
                "{\"signer\":\"role:SIGNER\",\"stepDays\":0}",
                "{\"signer\":\"role:SIGNER\",\"stepDays\":1000}",
                "{\"signer\":\"role:SIGNER\",\"stepDays\":\"ba\"}",
                "{\"signer\":\"role:SIGNER\",\"unknown\":1}"
            })
    void aSubmissionThatMakesNoSenseIsRefused(String body) {
        String id = desk.filePlan().get("id").asText();

        desk.clerk().post(routing(id), body).expect(400);

        assertThat(status(id)).isEqualTo("draft");
    }

    @Test
    void anUnknownOutcomeIsRefused() {
        String id = submitted();
        String task = desk.task(desk.reviewer(), id).get("id").asText();

        assertThat(desk.reviewer()
                        .post("/tasks/" + task, "{\"outcome\":\"burn\"}")
                        .expect(400)
                        .errorKey())
                .isEqualTo("request.unknown-word");
        assertThat(desk.reviewer().post("/tasks/" + task, "{}").expect(400).errorKey())
                .isEqualTo("request.missing-field");
        assertThat(desk.reviewer()
                        .post("/tasks/" + task, "{\"outcome\":\"submit\"}")
                        .expect(400)
                        .errorKey())
                .isEqualTo("task.wrong-verdict");
    }

    @Test
    void aClerkIsToldWhomToAskForReviewAndSignature() {
        assertThat(desk.clerk().get("/people?role=reviewer").expect(200).ids())
                .contains(desk.reviewer().userId());
        assertThat(desk.clerk().get("/people?role=signer").expect(200).ids())
                .contains(desk.signer().userId())
                .doesNotContain(desk.clerk().userId());
    }

    @Test
    void whoSomebodyIsIsToldById() {
        Answer named = desk.recipient()
                .get("/people?id=" + desk.clerk().userId() + ",khong-co-ai&id="
                        + desk.signer().userId())
                .expect(200);

        assertThat(named.ids())
                .containsExactly(desk.clerk().userId(), desk.signer().userId());
        assertThat(named.entries().get(0).get("name").asText()).isNotBlank();
    }

    @Test
    void peopleAreAskedForByARoleThatThereIs() {
        assertThat(desk.clerk().get("/people").expect(400).errorKey()).isEqualTo("request.missing-field");
        assertThat(desk.clerk().get("/people?role=king").expect(400).errorKey()).isEqualTo("request.unknown-word");
    }

    private String submitted() {
        String id = desk.filePlan().get("id").asText();
        desk.submitForReview(id);
        return id;
    }

    private String status(String id) {
        return desk.clerk()
                .get("/documents/" + id)
                .expect(200)
                .entry()
                .get("status")
                .asText();
    }

    private static String routing(String id) {
        return "/documents/" + id + "/routing";
    }
}
