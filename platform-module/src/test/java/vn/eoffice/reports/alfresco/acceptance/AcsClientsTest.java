package vn.eoffice.reports.alfresco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.alfresco.acceptance.AcsOffice.CMIS;
import static vn.eoffice.reports.alfresco.acceptance.AcsOffice.NODES;
import static vn.eoffice.reports.alfresco.acceptance.AcsOffice.plan;
import static vn.eoffice.reports.alfresco.acceptance.AcsOffice.serial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.eoffice.reports.alfresco.acceptance.Acs.Answer;

/** Share, WebDAV, CMIS and REST on a running Alfresco. */
@EnabledIfSystemProperty(named = "acs.url", matches = ".+")
@TestInstance(Lifecycle.PER_CLASS)
class AcsClientsTest {

    private static final String REFUSAL = "Văn bản đã ban hành nên không thể sửa, đổi tên, chuyển hay xóa.";

    /** Where Alfresco answers with a text of its own. */
    private static final Set<String> WITHOUT_TEXT =
            Set.of("REST: type", "Share: type", "Share: new version", "WebDAV: content", "WebDAV: move");

    private AcsOffice office;
    private String closed;

    @BeforeAll
    void open() {
        office = new AcsOffice();
        closed = office.archived(serial() + "-KH/TU");
    }

    /** A way to bring a file into the filing folder; returns the node's id. */
    @FunctionalInterface
    private interface Bringing {
        String bring(AcsOffice office, String name, String text);
    }

    static Stream<Arguments> waysIn() {
        return Stream.of(
                way("WebDAV", AcsClientsTest::byWebDav),
                way("CMIS", AcsClientsTest::byCmis),
                way("REST", AcsClientsTest::byRest),
                way("REST, empty first", AcsClientsTest::byRestInTwoSteps),
                way("Share", AcsClientsTest::byShare),
                way("moved in", AcsClientsTest::byMoving),
                way("saved under a temporary name", AcsClientsTest::byRenaming));
    }

    private static Arguments way(String name, Bringing bringing) {
        return Arguments.of(name, bringing);
    }

    private static String byWebDav(AcsOffice office, String name, String text) {
        office.clerk().dav("PUT", office.folderPath() + "/" + name, null, text).ok();
        return office.idOf(office.folder(), name);
    }

    private static String byCmis(AcsOffice office, String name, String text) {
        office.makeCmis(office.clerk(), "cmis:document", office.folder(), Map.of(), name, text)
                .ok();
        return office.idOf(office.folder(), name);
    }

    private static String byRest(AcsOffice office, String name, String text) {
        return restUpload(office, office.folder(), name, text);
    }

    private static String restUpload(AcsOffice office, String folder, String name, String text) {
        return office.clerk()
                .form(NODES + folder + "/children", Map.of("name", name), "filedata", name, text)
                .id();
    }

    private static String byRestInTwoSteps(AcsOffice office, String name, String text) {
        String id = office.clerk()
                .post(NODES + office.folder() + "/children", Map.of("name", name, "nodeType", "cm:content"))
                .id();
        office.clerk().putText(NODES + id + "/content", text).ok();
        return id;
    }

    private static String byShare(AcsOffice office, String name, String text) {
        Answer made = office.clerk()
                .form(
                        "/s/api/upload",
                        Map.of("destination", "workspace://SpacesStore/" + office.folder(), "filename", name),
                        "filedata",
                        name,
                        text)
                .ok();
        return made.json().get("nodeRef").asText().replaceFirst(".*/", "");
    }

    private static String byMoving(AcsOffice office, String name, String text) {
        String id = restUpload(office, office.elsewhere(), name, text);
        office.clerk()
                .post(NODES + id + "/move", Map.of("targetParentId", office.folder()))
                .ok();
        return id;
    }

    private static String byRenaming(AcsOffice office, String name, String text) {
        office.clerk()
                .dav("PUT", office.folderPath() + "/" + name + ".tmp", null, text)
                .ok();
        office.clerk()
                .dav("MOVE", office.folderPath() + "/" + name + ".tmp", office.folderPath() + "/" + name, null)
                .ok();
        return office.idOf(office.folder(), name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysIn")
    void aFileIsFiled(String way, Bringing bringing) {
        String number = serial() + "-KH/TU";
        String id = bringing.bring(office, "ke-hoach-" + serial() + ".txt", plan(number));

        JsonNode node = office.filed(id);
        assertThat(node.at("/properties/rpt:number").asText())
                .as(node.toString())
                .isEqualTo(number);
        assertThat(node.at("/nodeType").asText()).isEqualTo("rpt:plan");
        assertThat(node.at("/properties/rpt:status").asText()).isEqualTo("draft");
        assertThat(node.at("/properties/rpt:owningUnit").asText()).isEqualTo(office.unit());
        assertThat(node.at("/aspectNames").toString()).doesNotContain("rpt:filingIntake");
    }

    @Test
    void aFileThatCannotBeReadSaysSoInBothLanguages() {
        String id = restUpload(office, office.folder(), "hong-" + serial() + ".docx", "PK\u0003\u0004 torn");
        JsonNode node = office.settled(id);

        assertThat(node.at("/properties/rpt:intakeState").asText()).isEqualTo("refused");
        assertThat(node.at("/properties/rpt:intakeNote").asText()).contains("Tệp");
        assertThat(office.admin()
                        .speaking("en")
                        .get(NODES + id)
                        .json()
                        .at("/entry/properties/rpt:intakeNote")
                        .asText())
                .isNotBlank()
                .doesNotContain("Tệp");
    }

    @Test
    void aDoubtfulFileWaitsForAClerk() {
        String id = restUpload(office, office.folder(), "ghi-chu-" + serial() + ".txt", "Ghi chú cuộc họp giao ban");

        assertThat(office.settled(id).at("/properties/rpt:intakeState").asText())
                .isEqualTo("doubtful");
    }

    @Test
    void filesElsewhereAreLeftAlone() {
        String id = restUpload(office, office.elsewhere(), "khac-" + serial() + ".txt", plan(serial() + "-KH/TU"));

        assertThat(office.node(id).at("/aspectNames").toString()).doesNotContain("rpt:");
    }

    /** Something a client tries on a final document. */
    @FunctionalInterface
    private interface Attempt {
        Answer on(AcsOffice office, String id, String name);
    }

    static Stream<Arguments> forbidden() {
        List<Arguments> all = new ArrayList<>();
        all.add(attempt("REST: number", (o, id, name) -> restSet(o, id, "rpt:number", "1-KH/TU")));
        all.add(attempt("REST: title", (o, id, name) -> restSet(o, id, "cm:title", "Khác")));
        all.add(attempt("REST: rename", (o, id, name) -> o.admin().put(NODES + id, Map.of("name", "khac.txt"))));
        all.add(attempt("REST: content", (o, id, name) -> o.admin().putText(NODES + id + "/content", "khác")));
        all.add(attempt("REST: delete", (o, id, name) -> o.admin().delete(NODES + id)));
        all.add(attempt("REST: delete for good", (o, id, name) -> o.admin().delete(NODES + id + "?permanent=true")));
        all.add(attempt("REST: move", (o, id, name) -> o.admin()
                .post(NODES + id + "/move", Map.of("targetParentId", o.folder()))));
        all.add(attempt("REST: type", (o, id, name) -> o.admin().put(NODES + id, Map.of("nodeType", "rpt:report"))));
        all.add(attempt("REST: aspects", (o, id, name) -> o.admin()
                .put(NODES + id, Map.of("aspectNames", List.of("cm:auditable")))));
        all.add(attempt("REST: lock", (o, id, name) -> o.admin().post(NODES + id + "/lock", Map.of())));
        all.add(attempt("REST: folder", (o, id, name) -> o.admin().delete(NODES + o.elsewhere())));
        all.add(attempt("Share: form", (o, id, name) -> o.admin()
                .post("/s/api/node/workspace/SpacesStore/" + id + "/formprocessor", Map.of("prop_rpt_subject", "x"))));
        all.add(attempt("Share: new version", (o, id, name) -> o.admin()
                .form(
                        "/s/api/upload",
                        Map.of("updateNodeRef", "workspace://SpacesStore/" + id),
                        "filedata",
                        name,
                        "khác")));
        all.add(attempt("Share: delete", (o, id, name) -> o.admin()
                .delete("/s/slingshot/doclib/action/file/node/workspace/SpacesStore/" + id)));
        all.add(attempt("Share: check out", (o, id, name) -> o.admin()
                .post("/s/slingshot/doclib/action/checkout/node/workspace/SpacesStore/" + id, Map.of())));
        all.add(attempt("Share: type", (o, id, name) -> o.admin()
                .post("/s/slingshot/doclib/type/node/workspace/SpacesStore/" + id, Map.of("type", "rpt:report"))));
        all.add(attempt(
                "CMIS: property",
                (o, id, name) -> cmis(
                        o,
                        id,
                        Map.of("cmisaction", "update", "propertyId[0]", "rpt:subject", "propertyValue[0]", "khác"),
                        false)));
        all.add(attempt("CMIS: content", (o, id, name) -> cmis(o, id, Map.of("cmisaction", "setContent"), true)));
        all.add(attempt("CMIS: delete", (o, id, name) -> cmis(o, id, Map.of("cmisaction", "delete"), false)));
        all.add(attempt("CMIS: check out", (o, id, name) -> cmis(o, id, Map.of("cmisaction", "checkOut"), false)));
        all.add(attempt("WebDAV: content", (o, id, name) -> o.admin()
                .dav("PUT", o.elsewherePath() + "/" + name, null, "khác")));
        all.add(attempt("WebDAV: move", (o, id, name) -> o.admin()
                .dav("MOVE", o.elsewherePath() + "/" + name, o.folderPath() + "/" + name, null)));
        return all.stream();
    }

    private static Arguments attempt(String what, Attempt attempt) {
        return Arguments.of(what, attempt);
    }

    private static Answer restSet(AcsOffice office, String id, String property, String value) {
        return office.admin().put(NODES + id, Map.of("properties", Map.of(property, value)));
    }

    private static Answer cmis(AcsOffice office, String id, Map<String, String> fields, boolean file) {
        return office.admin()
                .form(CMIS + "?objectId=" + id, fields, file ? "content" : null, file ? "x.txt" : null, "khác");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forbidden")
    void aFinalDocumentStaysAsItIs(String what, Attempt attempt) {
        String id = closed;
        JsonNode before = office.node(id);
        String content = office.admin().get(NODES + id + "/content").body();

        Answer answer = attempt.on(office, id, before.get("name").asText());

        assertThat(answer.isRefused()).as(answer.toString()).isTrue();
        assertThat(office.node(id)).isEqualTo(before);
        assertThat(office.admin().get(NODES + id + "/content").body()).isEqualTo(content);
        if (!WITHOUT_TEXT.contains(what)) {
            assertThat(answer.text()).contains(REFUSAL);
        }
    }

    @Test
    void webDavDoesNotDeleteIt() {
        String id = closed;
        office.admin()
                .dav(
                        "DELETE",
                        office.elsewherePath() + "/"
                                + office.node(id).get("name").asText(),
                        null,
                        null);

        assertThat(office.node(id).at("/properties/rpt:status").asText()).isEqualTo("archived");
    }

    @Test
    void englishReadersAreToldInEnglish() {
        String id = closed;

        assertThat(office.admin().speaking("en").delete(NODES + id).body()).contains("The document is issued");
    }

    @Test
    void tagsCommentsLikesAndFavouritesStayFree() {
        String id = office.archived(serial() + "-KH/TU");

        office.admin()
                .post(NODES + id + "/tags", Map.of("tag", "the" + serial()))
                .ok();
        office.admin()
                .post(NODES + id + "/comments", Map.of("content", "Đã xem"))
                .ok();
        office.admin()
                .post(NODES + id + "/ratings", Map.of("id", "likes", "myRating", true))
                .ok();
        office.admin()
                .post(
                        "/api/-default-/public/alfresco/versions/1/people/-me-/favorites",
                        Map.of("target", Map.of("file", Map.of("guid", id))))
                .ok();
    }

    @Test
    void aRecallPasses() {
        String id = office.archived(serial() + "-KH/TU");

        office.admin()
                .as(office.clerk().user())
                .post("/s/report-management/v1/documents/" + id + "/recall", Map.of("reason", "sai số liệu"))
                .ok();
        assertThat(office.property(id, "rpt:status").asText()).isEqualTo("recalled");
    }

    @Test
    void aCopyIsADraftWithoutANumber() {
        String id = office.archived(serial() + "-KH/TU");
        String copy = office.clerk()
                .post(
                        NODES + id + "/copy",
                        Map.of("targetParentId", office.folder(), "name", "sao-" + serial() + ".txt"))
                .id();
        JsonNode node = office.filed(copy);

        assertThat(node.at("/properties/rpt:status").asText()).isEqualTo("draft");
        assertThat(node.at("/properties").has("rpt:number")).as(node.toString()).isFalse();
        assertThat(node.at("/properties").has("rpt:identityKey")).isFalse();
    }

    @Test
    void aNumberIsGivenOnce() {
        String number = serial() + "-KH/TU";
        office.archived(number);

        Answer rest = makeNumbered(number, "rest-" + serial());
        Answer cmis = office.makeCmis(
                office.admin(),
                "D:rpt:plan",
                office.elsewhere(),
                Map.of(
                        "rpt:number", number,
                        "rpt:issuingBody", "Tỉnh ủy Nam Sơn",
                        "rpt:issueDate", "1777852800000"),
                "cmis-" + serial() + ".txt",
                "x");

        assertThat(rest.status()).as(rest.body()).isEqualTo(422);
        assertThat(rest.body()).contains("Số " + number);
        assertThat(cmis.status()).as(cmis.body()).isEqualTo(409);
    }

    @Test
    void aNumberThatNobodyCanReadIsGivenOnceToo() {
        String number = serial() + "88-KH/TU";

        assertThat(makeNumbered(number, "mot-" + serial()).status()).isEqualTo(201);
        assertThat(makeNumbered(number, "hai-" + serial()).status()).isEqualTo(422);
    }

    @Test
    void aNumberIsGivenOnceWhenManyAskAtATime() {
        String number = serial() + "-KH/TU";
        List<CompletableFuture<Answer>> asked = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> makeNumbered(number, "nhieu-" + serial())))
                .toList();

        assertThat(asked.stream().map(CompletableFuture::join).map(Answer::status))
                .filteredOn(status -> status == 201)
                .hasSize(1);
    }

    private Answer makeNumbered(String number, String name) {
        return office.admin()
                .post(
                        NODES + office.elsewhere() + "/children",
                        Map.of(
                                "name",
                                name + ".txt",
                                "nodeType",
                                "rpt:plan",
                                "properties",
                                Map.of(
                                        "rpt:number", number,
                                        "rpt:issuingBody", "Tỉnh ủy Nam Sơn",
                                        "rpt:issueDate", "2026-05-04")));
    }

    @Test
    void citationsAreLinkedWhicheverCameFirst() {
        String cited = serial() + "-KH/TU";
        String early =
                restUpload(office, office.folder(), "truoc-" + serial() + ".txt", plan(serial() + "-KH/TU", cited));
        office.filed(early);
        String target = restUpload(office, office.folder(), "duoc-dan-" + serial() + ".txt", plan(cited));
        office.filed(target);
        String late = restUpload(office, office.folder(), "sau-" + serial() + ".txt", plan(serial() + "-KH/TU", cited));
        office.filed(late);

        assertThat(linked(early)).isEqualTo(target);
        assertThat(linked(late)).isEqualTo(target);
    }

    private String linked(String source) {
        return Acs.await(
                () -> office.admin()
                        .get(NODES + source + "/targets?where=(assocType='rpt:cites')".replace("'", "%27"))
                        .ok()
                        .json()
                        .at("/list/entries/0/entry/id")
                        .asText(),
                id -> !id.isEmpty());
    }

    @Test
    void aDraftChangedInShareHasItsKeys() {
        String id = restUpload(office, office.folder(), "sua-" + serial() + ".txt", plan(serial() + "-KH/TU"));
        office.filed(id);
        String number = serial() + "-KH/TU";
        office.clerk()
                .post(
                        "/s/api/node/workspace/SpacesStore/" + id + "/formprocessor",
                        Map.of("prop_rpt_number", number, "prop_rpt_place", ""))
                .ok();

        assertThat(office.property(id, "rpt:number").asText()).isEqualTo(number);
        assertThat(office.property(id, "rpt:identityKey").asText()).contains(number.substring(0, number.indexOf('-')));
        assertThat(office.node(id).at("/properties").has("rpt:place")).isFalse();
    }

    @Test
    void aNewFileOfADraftIsItsNextVersion() {
        String name = "phien-ban-" + serial() + ".txt";
        String text = plan(serial() + "-KH/TU");
        String id = byWebDav(office, name, text);
        String before = office.filed(id).at("/properties/rpt:contentHash").asText();
        office.clerk()
                .dav("PUT", office.folderPath() + "/" + name, null, text + "Bổ sung.")
                .ok();

        String after = Acs.await(() -> office.property(id, "rpt:contentHash").asText(), hash -> !hash.equals(before));
        assertThat(after).isNotEqualTo(before);
    }
}
