package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.rest.endpoint.BasePath;

abstract class FilingAcceptance {

    private final Desk desk;

    FilingAcceptance(Desk desk) {
        this.desk = desk;
    }

    @Test
    void aFiledDocumentIsADraftOfItsClerk() {
        Form form = new Form()
                .file("ke-hoach.txt", "Nội dung " + Desk.word())
                .json("metadata", desk.plan(Desk.word()).toString());

        Answer answer = desk.clerk().post("/documents", form).expect(201);

        JsonNode document = answer.entry();
        assertThat(answer.header("Location"))
                .endsWith(BasePath.VALUE + "/documents/" + document.get("id").asText());
        assertThat(document.get("version").asLong()).isEqualTo(1);
        assertThat(document.get("status").asText()).isEqualTo("draft");
        assertThat(document.get("kind").asText()).isEqualTo("plan");
        assertThat(document.get("createdBy").asText()).isEqualTo(desk.clerk().userId());
        assertThat(document.at("/content/name").asText()).isEqualTo("ke-hoach.txt");
        assertThat(document.at("/content/sha256").asText()).hasSize(64);
        assertThat(document.get("duplicates")).isEmpty();
    }

    @Test
    void whatTheClerkGivesStandsOverWhatWasRead() {
        String word = Desk.word();
        Form form = new Form()
                .file("ke-hoach.txt", Papers.plan(31, word))
                .json("metadata", "{\"subject\":\"sửa tay " + word + "\",\"urgency\":\"khẩn\"}");

        JsonNode document = desk.clerk().post("/documents", form).expect(201).entry();

        assertThat(document.get("subject").asText()).isEqualTo("sửa tay " + word);
        assertThat(document.get("urgency").asText()).isEqualTo("khẩn");
        assertThat(document.get("number").asText()).isEqualTo("31-KH/TU");
        assertThat(document.at("/confidence/subject").asDouble()).isEqualTo(1.0);
    }

    @Test
    void thePeriodIsStoredAsTheClerkGaveIt() {
        Form form = new Form()
                .file("bao-cao.txt", "Nội dung " + Desk.word())
                .json("metadata", "{\"period\":{\"from\":\"2026-01-01\",\"to\":\"2026-06-30\"}}");

        JsonNode filed = desk.clerk().post("/documents", form).expect(201).entry();
        JsonNode found = desk.clerk()
                .get("/documents/" + filed.get("id").asText())
                .expect(200)
                .entry();

        assertThat(found.at("/period/from").asText()).isEqualTo("2026-01-01");
        assertThat(found.at("/period/to").asText()).isEqualTo("2026-06-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"period\":{\"from\":\"2026-01-01\"}}",
                "{\"period\":{\"from\":\"2026-07-01\",\"to\":\"2026-06-30\"}}",
                "{\"period\":\"2026\"}"
            })
    void aPeriodThatIsNoneIsRefused(String metadata) {
        Form form = new Form().file("bao-cao.txt", "Nội dung " + Desk.word()).json("metadata", metadata);

        assertThat(desk.clerk().post("/documents", form).expect(400).errorKey()).startsWith("request.");
    }

    @Test
    void aDocumentIsFoundAgainAsItWasFiled() {
        JsonNode filed = desk.filePlan();

        JsonNode found = desk.clerk()
                .get("/documents/" + filed.get("id").asText())
                .expect(200)
                .entry();

        assertThat(found.get("subject")).isEqualTo(filed.get("subject"));
        assertThat(found.get("recipients")).isEqualTo(filed.get("recipients"));
        assertThat(found.has("duplicates")).isFalse();
    }

    @Test
    void theSameFileAgainIsWarnedOfAndStillFiled() {
        String text = "Cùng một nội dung " + Desk.word();
        JsonNode first = desk.clerk()
                .post("/documents", new Form().file("a.txt", text))
                .expect(201)
                .entry();

        JsonNode second = desk.clerk()
                .post("/documents", new Form().file("b.txt", text))
                .expect(201)
                .entry();

        assertThat(second.get("duplicates"))
                .anySatisfy(duplicate -> assertThat(duplicate.get("id")).isEqualTo(first.get("id")));
        assertThat(second.get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("code").asText()).isEqualTo("document.duplicate-content");
            assertThat(finding.get("text").asText()).isNotBlank();
        });
    }

    @Test
    void theSameNumberOfTheSameIssuerIsWarnedOf() {
        String number = Desk.serial() + "-" + desk.target().symbol();
        JsonNode first = desk.filePlan(plan -> plan.put("number", number).put("date", "2026-02-03"));

        JsonNode second = desk.filePlan(plan -> plan.put("number", number).put("date", "2026-02-04"));

        assertThat(second.get("duplicates"))
                .anySatisfy(duplicate -> assertThat(duplicate.get("id")).isEqualTo(first.get("id")));
        assertThat(second.get("findings"))
                .anySatisfy(finding -> assertThat(finding.get("code").asText()).isEqualTo("document.duplicate-number"));
    }

    @Test
    void aChangeTouchesOnlyTheFieldsItNames() {
        JsonNode filed = desk.filePlan(plan -> plan.put("place", "Nam Sơn"));

        JsonNode changed = desk.clerk()
                .put(path(filed), "{\"version\":1,\"subject\":\"tên mới\",\"place\":null}")
                .expect(200)
                .entry();

        assertThat(changed.get("version").asLong()).isEqualTo(2);
        assertThat(changed.get("subject").asText()).isEqualTo("tên mới");
        assertThat(changed.get("place").isNull()).isTrue();
        assertThat(changed.get("type")).isEqualTo(filed.get("type"));
        assertThat(changed.get("recipients")).isEqualTo(filed.get("recipients"));
    }

    @Test
    void aPartialDateTakesThePlaceOfADate() {
        JsonNode filed = desk.filePlan(plan -> plan.put("date", "2026-02-03"));

        JsonNode changed = desk.clerk()
                .put(path(filed), "{\"version\":1,\"datePartial\":\"2026-02\"}")
                .expect(200)
                .entry();

        assertThat(changed.get("date").isNull()).isTrue();
        assertThat(changed.get("datePartial").asText()).isEqualTo("2026-02");
    }

    @Test
    void aStaleChangeIsRefused() {
        JsonNode filed = desk.filePlan();
        desk.clerk().put(path(filed), "{\"version\":1,\"subject\":\"một\"}").expect(200);

        Answer answer = desk.clerk().put(path(filed), "{\"version\":1,\"subject\":\"hai\"}");

        assertThat(answer.expect(409).errorKey()).isEqualTo("document.changed-meanwhile");
        assertThat(desk.clerk().get(path(filed)).entry().get("subject").asText())
                .isEqualTo("một");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"subject\":\"không có phiên bản\"}",
                "{\"version\":\"1\"}",
                "{\"version\":1.5}",
                "{\"version\":1,\"khongco\":true}",
                "{\"version\":1,\"status\":\"issued\"}",
                "{\"version\":1,\"kind\":\"novel\"}",
                "{\"version\":1,\"kind\":null}",
                "{\"version\":1,\"date\":\"31/02/2026\"}",
                "{\"version\":1,\"date\":\"2026-02-31\"}",
                "{\"version\":1,\"datePartial\":\"2026-13\"}",
                "{\"version\":1,\"date\":\"2026-02-01\",\"datePartial\":\"2026-02\"}",
                "{\"version\":1,\"secrecy\":\"top secret\"}",
                "{\"version\":1,\"subject\":17}",
                "{\"version\":1,\"recipients\":[{\"direction\":\"downward\"}]}",
                "{\"version\":1,\"recipients\":[null]}",
                "{\"version\":1,\"recipients\":{}}",
                "{\"version\":1,\"citations\":[{\"raw\":\"không loại, không số\"}]}",
                "{\"version\":1,\"version\":1}",
                "[]",
                "null",
                ""
            })
    void aChangeThatMakesNoSenseIsRefused(String change) {
        JsonNode filed = desk.filePlan();

        Answer answer = desk.clerk().put(path(filed), change).expect(400);

        assertThat(answer.errorKey()).startsWith("request.");
        assertThat(desk.clerk().get(path(filed)).entry().get("version").asLong())
                .isEqualTo(1);
    }

    @Test
    void aDiscardedDraftIsGone() {
        JsonNode filed = desk.filePlan();

        assertThat(desk.clerk().delete(path(filed)).expect(204).body()).isEmpty();

        desk.clerk().get(path(filed)).expect(404);
        desk.clerk().delete(path(filed)).expect(404);
    }

    @Test
    void anIssuedDocumentIsNeitherChangedNorDiscarded() {
        JsonNode issued = desk.issue();
        long version = issued.get("version").asLong();

        desk.clerk()
                .put(path(issued), "{\"version\":" + version + ",\"subject\":\"khác\"}")
                .expect(409);
        desk.clerk().delete(path(issued)).expect(409);
    }

    @Test
    void onlyClerksFile() {
        Answer answer = desk.reviewer().post("/documents", new Form().file("a.txt", "Báo cáo"));

        assertThat(answer.expect(403).errorKey()).isEqualTo("filing.clerks-only");
    }

    @Test
    void metadataWithAnUnknownFieldIsRefusedAndNothingIsFiled() {
        String word = Desk.word();
        Form form = new Form().file("a.txt", "Báo cáo " + word).json("metadata", "{\"tieuDe\":\"" + word + "\"}");

        assertThat(desk.clerk().post("/documents", form).expect(400).errorKey()).isEqualTo("request.unknown-field");
        assertThat(desk.clerk().get("/documents?q=" + word).total()).isZero();
    }

    @Test
    void theHistoryTellsWhatWasDone() {
        JsonNode filed = desk.filePlan();
        desk.clerk().put(path(filed), "{\"version\":1,\"subject\":\"tên mới\"}").expect(200);

        Answer history = desk.clerk().get(path(filed) + "/history").expect(200);

        assertThat(history.entries())
                .extracting(entry -> entry.get("action").asText())
                .containsExactly("filed", "changed");
        assertThat(history.entries().get(0).get("by").asText())
                .isEqualTo(desk.clerk().userId());
    }

    private static String path(JsonNode document) {
        return "/documents/" + document.get("id").asText();
    }

    @Test
    void aDocumentFromElsewhereIsClosedAndOpenToTheArchive() {
        String id = desk.filePlan().get("id").asText();
        desk.archivist().get("/documents/" + id).expect(404);

        JsonNode archived = desk.clerk()
                .post("/documents/" + id + "/archive", "")
                .expect(200)
                .entry();

        assertThat(archived.get("status").asText()).isEqualTo("archived");
        desk.archivist().get("/documents/" + id).expect(200);
        desk.clerk().post("/documents/" + id + "/archive", "").expect(409);
    }
}
