package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Routing with the clients that every Alfresco has, on a real one: {@code -Dacs.url=} as for {@link RemoteTarget}. With
 * {@code -Dacs.restart=COMMAND}, which has to wait until the server is up again, a restart in the middle is tried too.
 */
@EnabledIfSystemProperty(named = "acs.url", matches = ".+")
@DisabledIfSystemProperty(named = "acs.ownSignIn", matches = "true")
@ExtendWith(RemoteTarget.class)
class AlfrescoWorkflowTest {

    private static final String REASON = "Thiếu căn cứ: Nghị quyết số 18-NQ/TW";

    private final Desk desk;

    AlfrescoWorkflowTest(Desk desk) {
        this.desk = desk;
    }

    @Test
    void startedAndDecidedOverRestItGoesTheSameWay() {
        String id = started();
        assertThat(status(id)).isEqualTo("in-review");

        reviewer().complete(task(desk.reviewer(), id), "approve", "").expect(200);
        assertThat(status(id)).isEqualTo("in-review");
        signer().complete(task(desk.signer(), id), "approve", "Đồng ý").expect(200);

        assertThat(status(id)).isEqualTo("distributed");
        assertThat(document(id).get("number").asText())
                .endsWith("-" + desk.target().symbol());
        assertThat(history(id))
                .containsExactly("filed", "submitted", "reviewed", "approved", "numbered", "distributed");
        assertThat(by(id, "approved")).isEqualTo(desk.signer().userId());
    }

    @Test
    void startedAndDecidedInShareItGoesTheSameWay() {
        String id = filed();
        clerk().startInShare(id, desk.signer().userId()).expect(200);
        assertThat(status(id)).isEqualTo("in-review");

        signer().completeInShare(task(desk.signer(), id), "approve", "").expect(200);

        assertThat(status(id)).isEqualTo("distributed");
        assertThat(history(id)).containsExactly("filed", "submitted", "approved", "numbered", "distributed");
    }

    @Test
    void startedAtOurDeskItIsDecidedInOtherClients() {
        String id = submitted();

        reviewer().completeInShare(task(desk.reviewer(), id), "approve", "").expect(200);
        signer().complete(task(desk.signer(), id), "return", REASON).expect(200);
        assertThat(status(id)).isEqualTo("returned");
        clerk().complete(task(desk.clerk(), id), "submit", "").expect(200);

        assertThat(status(id)).isEqualTo("in-review");
        assertThat(history(id)).containsExactly("filed", "submitted", "reviewed", "returned", "resubmitted");
        desk.decide(desk.reviewer(), id, "approve", null).expect(200);
        assertThat(desk.decide(desk.signer(), id, "approve", null)
                        .expect(200)
                        .entry()
                        .get("status")
                        .asText())
                .isEqualTo("distributed");
    }

    @Test
    void nothingIsReturnedWithoutAReason() {
        String id = submitted();
        String task = task(desk.reviewer(), id);

        Answer overRest = reviewer().complete(task, "return", " ");
        Answer inShare = reviewer().completeInShare(task, "return", "");

        assertThat(List.of(overRest, inShare)).allSatisfy(answer -> {
            assertThat(answer.status()).isGreaterThanOrEqualTo(400);
            assertThat(answer.json().toString()).contains("Hãy ghi lý do");
        });
        assertThat(task(desk.reviewer(), id)).isEqualTo(task);
        assertThat(status(id)).isEqualTo("in-review");
        reviewer().complete(task, "return", REASON).expect(200);
        assertThat(status(id)).isEqualTo("returned");
        assertThat(entry(id, "returned").at("/details/comment").asText()).isEqualTo(REASON);
    }

    @Test
    void aDocumentIsWithdrawnInItsDraftersTask() {
        String id = submitted();
        reviewer().complete(task(desk.reviewer(), id), "return", REASON).expect(200);
        String task = task(desk.clerk(), id);

        assertThat(clerk().complete(task, "withdraw", "").status()).isGreaterThanOrEqualTo(400);
        clerk().complete(task, "withdraw", "Không ban hành nữa").expect(200);

        assertThat(status(id)).isEqualTo("draft");
        assertThat(history(id)).endsWith("returned", "withdrawn");
        desk.reviewer().get("/documents/" + id).expect(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rptw_signer\":\"khong-co-nguoi-nay\"}",
                "{\"rptw_signer\":\"GROUP_KHONG_CO\"}",
                "{\"rptw_reviewer\":\"luutru\",\"rptw_signer\":\"lanhdao\"}",
                "{\"rptw_signer\":\"lanhdao\",\"rptw_redAfter\":\"ba ngày\"}"
            })
    void aStartThatMakesNoSenseIsRefused(String variables) {
        String id = filed();

        assertThat(clerk().start(id, variables).status()).isGreaterThanOrEqualTo(400);

        assertThat(status(id)).isEqualTo("draft");
        assertThat(history(id)).containsExactly("filed");
    }

    @Test
    void onlyItsClerksStartADocumentAndOnlyOnce() {
        String id = submitted();
        String signer = "{\"rptw_signer\":\"" + desk.signer().userId() + "\"}";

        assertThat(clerk().start(id, signer).status()).isGreaterThanOrEqualTo(400);
        assertThat(reviewer().start(id, signer).status()).isGreaterThanOrEqualTo(400);
        assertThat(clerk().start(null, signer).json().toString()).contains("đúng một văn bản");
        assertThat(new AlfrescoClient(desk.recipient()).start(filed(), signer).status())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void whatAClientSaysAboutDocumentAndDrafterDoesNotCount() {
        String other = filed();
        String id = filed();

        clerk().start(
                        id,
                        "{\"rptw_signer\":\"%s\",\"rptw_document\":\"%s\",\"rptw_initiator\":\"%s\"}"
                                .formatted(
                                        desk.signer().userId(),
                                        other,
                                        desk.recipient().userId()))
                .expect(201);

        assertThat(status(id)).isEqualTo("in-review");
        assertThat(status(other)).isEqualTo("draft");
        assertThat(task(desk.signer(), id)).isNotNull();
    }

    @Test
    void whoeverStartedAProcessCannotBendItToTheirWill() {
        String secret = filed();
        String id = submitted();
        String task = task(desk.reviewer(), id);
        String process = reviewer().task(task).get("processId").asText();
        String clerk = desk.clerk().userId();
        clerk().setProcessVariable(process, "rptw_document", secret);
        clerk().setProcessVariable(process, "rptw_owner", "user:" + clerk);
        clerk().setProcessVariable(process, "rptw_reviewer", "user:" + clerk);

        assertThat(clerk().completeInShare(task, "approve", "").status()).isGreaterThanOrEqualTo(400);
        clerk().assign(task, clerk);
        assertThat(clerk().complete(task, "approve", "").status()).isGreaterThanOrEqualTo(400);

        assertThat(status(id)).isEqualTo("in-review");
        assertThat(history(id)).doesNotContain("reviewed");
        assertThat(status(secret)).isEqualTo("draft");
    }

    @Test
    void aTaskIsGivenOnlyToWhoMayDecideIt() {
        String id = submitted();
        String task = task(desk.reviewer(), id);

        assertThat(reviewer().assign(task, desk.archivist().userId()).status()).isGreaterThanOrEqualTo(400);
        assertThat(reviewer().assignInShare(task, desk.archivist().userId()).status())
                .isGreaterThanOrEqualTo(400);
        assertThat(clerk().assign(task, desk.reviewer().userId()).status()).isBetween(200, 499);

        assertThat(task(desk.reviewer(), id)).isEqualTo(task);
        desk.archivist().get("/documents/" + id).expect(404);
    }

    @Test
    void manyAreOfferedATaskAndOneTakesIt() {
        String id = filed();
        clerk().start(id, "{\"rptw_signer\":\"GROUP_RPT_ROLE_SIGNER\"}").expect(201);
        String task = task(desk.signer(), id);
        assertThat(signer().pooledTasks().expect(200).ids()).contains(task);
        assertThat(reviewer().claim(task).status()).isEqualTo(403);

        signer().claim(task).expect(200);

        assertThat(signer().task(task).get("assignee").asText())
                .isEqualTo(desk.signer().userId());
        assertThat(history(id)).doesNotContain("delegated");
        signer().complete(task, "approve", "").expect(200);
        assertThat(by(id, "approved")).isEqualTo(desk.signer().userId());
    }

    @Test
    void manyAreOfferedATaskAndOneDecidesItAtOnce() {
        String id = filed();
        clerk().start(id, "{\"rptw_signer\":\"role:SIGNER\"}").expect(201);

        signer().complete(task(desk.signer(), id), "approve", "").expect(200);

        assertThat(status(id)).isEqualTo("distributed");
        assertThat(by(id, "approved")).isEqualTo(desk.signer().userId());
    }

    @Test
    void cancelledOverRestItIsADraftAgain() {
        String id = submitted();
        String process =
                reviewer().task(task(desk.reviewer(), id)).get("processId").asText();
        desk.reviewer().get("/documents/" + id).expect(200);

        assertThat(clerk().cancel(process).status()).isEqualTo(204);

        isADraftAgain(id);
    }

    @Test
    void cancelledInShareItIsADraftAgain() {
        String id = submitted();
        String process =
                reviewer().task(task(desk.reviewer(), id)).get("processId").asText();

        clerk().cancelInShare(process).expect(200);

        isADraftAgain(id);
    }

    @Test
    void cancelledByAnAdministratorWhileItLiesReturnedItIsADraftAgain() {
        String id = submitted();
        desk.decide(desk.reviewer(), id, "return", REASON).expect(200);
        String process = clerk().task(task(desk.clerk(), id)).get("processId").asText();

        assertThat(clerk().cancel(process).status()).isEqualTo(204);

        isADraftAgain(id);
    }

    private void isADraftAgain(String id) {
        assertThat(status(id)).isEqualTo("draft");
        assertThat(by(id, "withdrawn")).isEqualTo(desk.clerk().userId());
        desk.reviewer().get("/documents/" + id).expect(404);
        desk.submit(id);
        assertThat(status(id)).isEqualTo("in-review");
    }

    @Test
    void lateTasksAreTold() {
        String id = filed();
        clerk().start(
                        id,
                        "{\"rptw_signer\":\"%s\",\"rptw_redAfter\":\"PT3S\"}"
                                .formatted(desk.signer().userId()))
                .expect(201);

        eventually(() -> history(id).stream().filter("escalated"::equals).count() == 2);

        assertThat(desk.task(desk.signer(), id).get("level").asText()).isEqualTo("red");
        assertThat(by(id, "escalated")).isEqualTo("system");
        signer().complete(task(desk.signer(), id), "approve", "").expect(200);
        assertThat(status(id)).isEqualTo("distributed");
    }

    @Test
    @EnabledIfSystemProperty(named = "acs.restart", matches = ".+")
    void aRestartLosesNothing() throws IOException, InterruptedException {
        String review = submitted();
        String returned = submitted();
        desk.decide(desk.reviewer(), returned, "return", REASON).expect(200);
        String late = filed();
        clerk().start(
                        late,
                        "{\"rptw_signer\":\"%s\",\"rptw_redAfter\":\"PT30S\"}"
                                .formatted(desk.signer().userId()))
                .expect(201);

        int exit = new ProcessBuilder("sh", "-c", System.getProperty("acs.restart"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();

        assertThat(exit).isZero();
        assertThat(status(review)).isEqualTo("in-review");
        reviewer().complete(task(desk.reviewer(), review), "approve", "").expect(200);
        signer().complete(task(desk.signer(), review), "approve", "").expect(200);
        assertThat(status(review)).isEqualTo("distributed");
        clerk().complete(task(desk.clerk(), returned), "submit", "").expect(200);
        assertThat(status(returned)).isEqualTo("in-review");
        eventually(() -> history(late).stream().filter("escalated"::equals).count() == 2);
    }

    private String filed() {
        return desk.filePlan().get("id").asText();
    }

    private String submitted() {
        String id = filed();
        desk.submitForReview(id);
        return id;
    }

    private String started() {
        String id = filed();
        clerk().start(
                        id,
                        "{\"rptw_reviewer\":\"%s\",\"rptw_signer\":\"%s\"}"
                                .formatted(
                                        desk.reviewer().userId(), desk.signer().userId()))
                .expect(201);
        return id;
    }

    private String task(Person person, String document) {
        return desk.task(person, document).get("id").asText();
    }

    private JsonNode document(String id) {
        return desk.clerk().get("/documents/" + id).expect(200).entry();
    }

    private String status(String id) {
        return document(id).get("status").asText();
    }

    private List<JsonNode> entries(String id) {
        return desk.clerk().get("/documents/" + id + "/history").expect(200).entries();
    }

    private List<String> history(String id) {
        return entries(id).stream().map(entry -> entry.get("action").asText()).toList();
    }

    private JsonNode entry(String id, String action) {
        return entries(id).stream()
                .filter(entry -> action.equals(entry.get("action").asText()))
                .findFirst()
                .orElseThrow();
    }

    private String by(String id, String action) {
        return entry(id, action).get("by").asText();
    }

    private static void eventually(BooleanSupplier wanted) {
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (!wanted.getAsBoolean() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(500_000_000L);
        }
        assertThat(wanted.getAsBoolean()).isTrue();
    }

    private AlfrescoClient clerk() {
        return new AlfrescoClient(desk.clerk());
    }

    private AlfrescoClient reviewer() {
        return new AlfrescoClient(desk.reviewer());
    }

    private AlfrescoClient signer() {
        return new AlfrescoClient(desk.signer());
    }
}
