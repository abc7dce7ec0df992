package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class SecurityAcceptance {

    private static final List<String> LOOKS =
            List.of("", "/content", "/versions", "/history", "/citations", "/cited-by", "/recipients");

    private final Desk desk;

    SecurityAcceptance(Desk desk) {
        this.desk = desk;
    }

    @Test
    void whoHasNotSignedInIsAskedTo() {
        Answer answer = desk.nobody().get("/documents").expect(401);

        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void aScriptIsNotTold() {
        assumeOwnSignIn();
        Answer answer = desk.nobody().get("/documents", "X-Requested-With", "XMLHttpRequest");

        assertThat(answer.expect(401).header("WWW-Authenticate")).isNull();
    }

    @Test
    void aWrongPasswordIsRefusedLikeAnUnknownUser() {
        assumeOwnSignIn();
        Answer wrong =
                desk.stranger(desk.archivist().userId(), "sai").get("/me").expect(401);
        Answer unknown = desk.stranger(Desk.word(), "sai").get("/me").expect(401);

        assertThat(wrong.text()).isEqualTo(unknown.text());
    }

    @Test
    void healthIsForEverybody() {
        assertThat(desk.nobody().get("/health").expect(200).json().get("status").asText())
                .isEqualTo("up");
    }

    @Test
    void peopleSeeWhoTheyAre() {
        JsonNode me = desk.clerk().get("/me").expect(200).entry();

        assertThat(me.get("id").asText()).isEqualTo(desk.clerk().userId());
        assertThat(me.get("name").asText()).isNotBlank();
        assertThat(me.get("unit").asText()).isNotBlank();
        assertThat(me.get("roles")).extracting(JsonNode::asText).contains("clerk");
    }

    @Test
    void answersAreNeitherKeptNorGuessedAt() {
        Answer answer = desk.clerk().get("/me");

        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }

    @Test
    void aDocumentOutsideMyPermissionDoesNotExistForMe() {
        String id = id(desk.filePlan());

        for (String look : LOOKS) {
            desk.recipient().get("/documents/" + id + look).expect(404);
        }
        desk.recipient()
                .put("/documents/" + id, "{\"version\":1,\"subject\":\"khác\"}")
                .expect(404);
        desk.recipient().delete("/documents/" + id).expect(404);
        desk.recipient()
                .put("/documents/" + id + "/content?version=1", new Form().file("a.txt", "a"))
                .expect(404);
        desk.recipient()
                .post(
                        "/documents/" + id + "/routing",
                        "{\"signer\":\"" + desk.signer().userId() + "\"}")
                .expect(404);
        desk.recipient().post("/documents/" + id + "/receipts").expect(404);
        desk.recipient()
                .post("/documents/" + id + "/recall", "{\"reason\":\"thử\"}")
                .expect(404);
    }

    @Test
    void anErrorAboutAForeignDocumentReadsLikeOneAboutNone() {
        String id = id(desk.filePlan());

        Answer foreign = desk.recipient().get("/documents/" + id).expect(404);
        Answer none = desk.recipient().get("/documents/khong-co").expect(404);

        assertThat(foreign.text().replace(id, "khong-co")).isEqualTo(none.text());
    }

    @Test
    void aSecretDocumentIsInvisibleToAllWhoWereNotNamed() {
        String word = Desk.word();
        String id = id(desk.issue(plan -> plan.put("secrecy", "mật").put("subject", word)));
        desk.search(desk.clerk(), "q=" + word, 1);

        for (Person person : List.of(desk.archivist(), desk.administrator(), desk.reviewer())) {
            assertThat(person.get("/documents?q=" + word).expect(200).total()).isZero();
            for (String look : LOOKS) {
                person.get("/documents/" + id + look).expect(404);
            }
        }
    }

    @Test
    void aSecretDocumentStaysOutOfCitationsAndTheirCounts() {
        int serial = Desk.serial();
        String number = serial + "-KH/TU";
        String secret = id(desk.filePlan(plan -> {
            plan.put("secrecy", "tối mật").put("number", number).put("date", "2026-01-05");
            ((ArrayNode) plan.get("citations")).add(Desk.citation("nghị quyết", serial + "-NQ/TW"));
        }));
        JsonNode open = desk.issue(plan -> ((ArrayNode) plan.get("citations")).add(Desk.citation("kế hoạch", number)));
        desk.search(desk.clerk(), "number=" + Desk.encoded(number), 1);

        JsonNode cited = desk.recipient()
                .get("/documents/" + id(open) + "/citations")
                .expect(200)
                .entries()
                .get(0);

        assertThat(cited.get("number").asText()).isEqualTo(number);
        assertThat(cited.get("document").isNull()).isTrue();
        assertThat(desk.clerk()
                        .get("/documents/" + id(open) + "/citations")
                        .entries()
                        .get(0)
                        .at("/document/id")
                        .asText())
                .isEqualTo(secret);
        assertThat(desk.archivist()
                        .get("/documents?cites=" + Desk.encoded(serial + "-NQ/TW"))
                        .total())
                .isZero();
    }

    @Test
    void aSecretSubjectIsNotWrittenIntoTheRegister() {
        String word = Desk.word();
        desk.issue(plan -> plan.put("secrecy", "mật").put("subject", word));

        String lines = desk.archivist()
                .get("/registers/" + desk.target().register() + "/entries?maxItems=1000")
                .expect(200)
                .text();

        assertThat(lines).doesNotContain(word);
    }

    @Test
    void theInboxIsEverybodysOwn() {
        String id = id(desk.issue());

        assertThat(desk.archivist().get("/inbox?maxItems=1000").expect(200).entries())
                .noneSatisfy(item -> assertThat(item.get("documentId").asText()).isEqualTo(id));
    }

    private void assumeOwnSignIn() {
        assumeThat(desk.target().ownSignIn())
                .as("the host's framework answers who has not signed in")
                .isTrue();
    }

    private static String id(JsonNode document) {
        return document.get("id").asText();
    }
}
