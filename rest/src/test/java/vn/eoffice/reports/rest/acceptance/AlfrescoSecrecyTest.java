package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What ordinary people try past our own client, on a real Alfresco: {@code -Dacs.url=} as for {@link RemoteTarget}.
 */
@EnabledIfSystemProperty(named = "acs.url", matches = ".+")
@DisabledIfSystemProperty(named = "acs.ownSignIn", matches = "true")
@ExtendWith(RemoteTarget.class)
class AlfrescoSecrecyTest {

    private static final String NODES = "/alfresco/api/-default-/public/alfresco/versions/1/nodes/";
    private static final String LINKS = "/alfresco/api/-default-/public/alfresco/versions/1/shared-links";
    private static final String SEARCH = "/alfresco/api/-default-/public/search/versions/1/search";
    private static final String CMIS = "/alfresco/api/-default-/public/cmis/versions/1.1/browser/root";
    private static final String REASON = "Thiếu căn cứ";

    private static final List<String> RECORDS = List.of(
            "rpt:numberSeries",
            "rpt:register",
            "rpt:registerEntry",
            "rpt:receipt",
            "rpt:deskMessage",
            "rpt:routingSlip");

    private final Desk desk;

    AlfrescoSecrecyTest(Desk desk) {
        this.desk = desk;
    }

    @Test
    void recordsBelongToNobodyWhoWasSignedInWhenTheyWereMade() {
        desk.issue();

        for (String type : RECORDS) {
            String query = "{\"query\":{\"language\":\"afts\",\"query\":\"TYPE:\\\"%s\\\"\"}}".formatted(type);
            for (Person person : List.of(desk.clerk(), desk.signer(), desk.recipient())) {
                assertThat(send(person, "POST", SEARCH, query).expect(200).entries())
                        .as("%s of %s", type, person.userId())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"%s\",\"nodeType\":\"rpt:receipt\",\"properties\":{\"rpt:receiptDocumentId\":\"x\","
                        + "\"rpt:receiptLine\":\"x\",\"rpt:receiptState\":\"sent\"}}",
                "{\"name\":\"%s\",\"nodeType\":\"rpt:deskMessage\",\"properties\":{\"rpt:messageReader\":\"lanhdao\"}}",
                "{\"name\":\"%s\",\"nodeType\":\"rpt:register\"}",
                "{\"name\":\"%s\",\"nodeType\":\"rpt:numberSeries\"}"
            })
    void nobodyForgesARecordAtHome(String node) {
        Answer refused = send(desk.clerk(), "POST", NODES + "-my-/children", node.formatted(Desk.word()));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text()).contains("do hệ thống ghi");
    }

    @Test
    void whoFiledADocumentCannotDeleteTheFolderOfItsYear() {
        String id = desk.filePlan().get("id").asText();
        String folder =
                node(desk.clerk(), id).expect(200).entry().get("parentId").asText();

        assertThat(send(desk.clerk(), "DELETE", NODES + folder, "").status()).isEqualTo(403);
        assertThat(send(
                                desk.clerk(),
                                "POST",
                                NODES + folder + "/children",
                                "{\"name\":\"x\",\"nodeType\":\"cm:folder\"}")
                        .status())
                .isEqualTo(403);
    }

    /** Alfresco shows every workflow to everybody who signs in; only its tasks have owners. */
    @Test
    void theListOfWorkflowsTellsNobodyWhatTheyAreAbout() {
        String word = Desk.word();
        String id = desk.filePlan(plan -> plan.put("subject", "kiểm tra " + word))
                .get("id")
                .asText();
        desk.submitForReview(id);

        for (String workflows : List.of("workflow-instances?state=active", "task-instances?state=IN_PROGRESS")) {
            assertThat(get(desk.recipient(), "/alfresco/s/api/" + workflows)
                            .expect(200)
                            .text())
                    .as(workflows)
                    .doesNotContain(word);
        }
    }

    @Test
    void aReviewerChoosesNeitherWhoSignsNorWhoReads() {
        String id = submitted();
        String process = process(desk.reviewer(), id);
        AlfrescoClient reviewer = new AlfrescoClient(desk.reviewer());
        String unit = "user:" + desk.recipient().userId();
        reviewer.setProcessVariable(process, "rptw_signer", unit).expect(200);
        reviewer.setProcessVariable(process, "rptw_initiator", desk.recipient().userId());
        reviewer.setProcessVariable(process, "rptw_redAfter", "ba ngày");

        reviewer.complete(task(desk.reviewer(), id), "approve", "").expect(200);

        node(desk.recipient(), id).expect(403);
        desk.recipient().get("/documents/" + id).expect(404);
        assertThat(desk.task(desk.signer(), id).get("step").asText()).isEqualTo("approval");
        new AlfrescoClient(desk.signer())
                .complete(task(desk.signer(), id), "return", REASON)
                .expect(200);
        assertThat(task(desk.clerk(), id)).isNotNull();
        node(desk.recipient(), id).expect(403);
    }

    @Test
    void aDrafterDoesNotSkipTheReview() {
        String id = submitted();
        new AlfrescoClient(desk.reviewer())
                .complete(task(desk.reviewer(), id), "return", REASON)
                .expect(200);
        AlfrescoClient clerk = new AlfrescoClient(desk.clerk());
        clerk.setProcessVariable(process(desk.clerk(), id), "rptw_reviewer", "").expect(200);

        clerk.complete(task(desk.clerk(), id), "submit", "").expect(200);

        assertThat(desk.task(desk.reviewer(), id).get("step").asText()).isEqualTo("review");
    }

    @Test
    void aRecalledDocumentIsOpenedByNoClient() {
        String id = desk.issue().get("id").asText();
        node(desk.recipient(), id, "/content").expect(200);
        String version = node(desk.recipient(), id)
                .entry()
                .at("/properties/cm:versionLabel")
                .asText();
        node(desk.recipient(), id, "/versions/" + version + "/content").expect(200);
        get(desk.recipient(), CMIS + "?cmisselector=content&objectId=" + id).expect(200);

        recall(id);

        node(desk.recipient(), id, "/content").expect(403);
        node(desk.recipient(), id, "/versions/" + version + "/content").expect(403);
        assertThat(get(desk.recipient(), CMIS + "?cmisselector=content&objectId=" + id)
                        .status())
                .isBetween(400, 499);
        // Alfresco's own web script answers 500 where reading is refused.
        assertThat(get(desk.recipient(), "/alfresco/s/api/node/content/workspace/SpacesStore/" + id)
                        .status())
                .isIn(403, 500);
        node(desk.archivist(), id, "/content").expect(403);
        node(desk.recipient(), id).expect(200);
        assertThat(desk.inboxItem(desk.recipient(), id).get("state").asText()).isEqualTo("recalled");
        node(desk.clerk(), id, "/content").expect(200);
    }

    @Test
    void aPublicLinkEndsWithTheRecall() {
        String id = desk.issue().get("id").asText();
        String link = send(desk.recipient(), "POST", LINKS, linkTo(id))
                .expect(201)
                .entry()
                .get("id")
                .asText();
        Person anybody = desk.nobody();
        get(anybody, LINKS + "/" + link + "/content").expect(200);

        recall(id);

        get(anybody, LINKS + "/" + link + "/content").expect(404);
        assertThat(send(desk.recipient(), "POST", LINKS, linkTo(id)).status()).isBetween(400, 499);
    }

    @Test
    void neitherADraftNorASecretIsShownToTheWorld() {
        String draft = desk.filePlan().get("id").asText();
        String secret = desk.issue(plan -> plan.put("secrecy", "mật")).get("id").asText();

        for (String id : new String[] {draft, secret}) {
            Answer refused = send(desk.clerk(), "POST", LINKS, linkTo(id));
            assertThat(refused.status()).as(refused.text()).isBetween(400, 499);
            assertThat(node(desk.clerk(), id).expect(200).text()).doesNotContain("qshare:shared");
        }
    }

    private void recall(String id) {
        desk.clerk()
                .post("/documents/" + id + "/recall", "{\"reason\":\"Gửi nhầm nơi nhận\"}")
                .expect(200);
    }

    private static String linkTo(String id) {
        return "{\"nodeId\":\"%s\"}".formatted(id);
    }

    private String submitted() {
        String id = desk.filePlan().get("id").asText();
        desk.submitForReview(id);
        return id;
    }

    private String task(Person person, String document) {
        return desk.task(person, document).get("id").asText();
    }

    private String process(Person person, String document) {
        return new AlfrescoClient(person)
                .task(task(person, document))
                .get("processId")
                .asText();
    }

    private static Answer node(Person person, String id) {
        return node(person, id, "?include=aspectNames");
    }

    private static Answer node(Person person, String id, String more) {
        return get(person, NODES + id + more);
    }

    private static Answer get(Person person, String path) {
        return person.send(person.at(path).GET());
    }

    private static Answer send(Person person, String method, String path, String json) {
        return person.send(person.at(path)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "vi")
                .method(method, BodyPublishers.ofString(json)));
    }
}
