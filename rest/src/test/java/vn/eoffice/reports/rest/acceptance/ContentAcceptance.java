package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

abstract class ContentAcceptance {

    private final Desk desk;

    ContentAcceptance(Desk desk) {
        this.desk = desk;
    }

    @Test
    void theFileComesBackByteForByteAsAnAttachment() {
        String text = "Toàn văn " + Desk.word();
        JsonNode filed = file("Kế hoạch số hóa.txt", text);

        Answer answer = desk.clerk().get(path(filed)).expect(200);

        assertThat(answer.text()).isEqualTo(text);
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment;")
                .endsWith("filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%20h%C3%B3a.txt");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Length"))
                .isEqualTo(String.valueOf(text.getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void aNameLosesThePathOfItsSender() {
        assertThat(file("../../etc/mật khẩu.txt", "a" + Desk.word())
                        .at("/content/name")
                        .asText())
                .isEqualTo("mật khẩu.txt");
        assertThat(file("C:\\Van ban\\bao cao.txt", "b" + Desk.word())
                        .at("/content/name")
                        .asText())
                .endsWith("bao cao.txt")
                .doesNotContain("\\", ":");
    }

    @Test
    void aNewVersionKeepsTheOldOne() {
        JsonNode filed = file("ban-1.txt", "bản một");

        JsonNode changed = desk.clerk()
                .put(path(filed) + "?version=1", new Form().file("ban-2.txt", "bản hai"))
                .expect(200)
                .entry();

        assertThat(changed.at("/content/name").asText()).isEqualTo("ban-2.txt");
        assertThat(desk.clerk().get(path(filed)).text()).isEqualTo("bản hai");
        assertThat(desk.clerk().get(path(filed) + "?version=1").text()).isEqualTo("bản một");
        Answer versions = desk.clerk()
                .get("/documents/" + filed.get("id").asText() + "/versions")
                .expect(200);
        assertThat(versions.entries())
                .extracting(version -> version.get("number").asInt())
                .containsExactly(2, 1);
    }

    @Test
    void aRawBodyIsTakenToo() {
        JsonNode filed = file("ban-1.txt", "bản một " + Desk.word());

        JsonNode changed = desk.clerk()
                .put(
                        path(filed) + "?version=1&fileName=ban-2.txt",
                        "text/plain",
                        "bản hai".getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .entry();

        assertThat(changed.at("/content/name").asText()).isEqualTo("ban-2.txt");
        assertThat(changed.at("/content/size").asInt()).isEqualTo(9);
    }

    @Test
    void aNewFileOverAChangeSomebodyElseMadeIsRefused() {
        JsonNode filed = file("ban-1.txt", "bản một " + Desk.word());
        String document = "/documents/" + filed.get("id").asText();
        desk.clerk().put(document, "{\"version\":1,\"subject\":\"khác\"}").expect(200);

        Answer answer = desk.clerk().put(path(filed) + "?version=1", new Form().file("ban-2.txt", "bản hai"));

        assertThat(answer.expect(409).errorKey()).isEqualTo("document.changed-meanwhile");
    }

    @Test
    void aNewFileNeedsTheVersionThatWasRead() {
        JsonNode filed = file("ban-1.txt", "bản một " + Desk.word());

        assertThat(desk.clerk()
                        .put(path(filed), new Form().file("ban-2.txt", "bản hai"))
                        .expect(400)
                        .errorKey())
                .isEqualTo("request.missing-parameter");
    }

    @Test
    void aVersionThatIsNotThereIsNotFound() {
        JsonNode filed = file("ban-1.txt", "bản một " + Desk.word());

        desk.clerk().get(path(filed) + "?version=7").expect(404);
        desk.clerk().get(path(filed) + "?version=0").expect(400);
        desk.clerk().get(path(filed) + "?version=x").expect(400);
    }

    private JsonNode file(String name, String text) {
        return desk.clerk()
                .post("/documents", new Form().file(name, text))
                .expect(201)
                .entry();
    }

    private static String path(JsonNode document) {
        return "/documents/" + document.get("id").asText() + "/content";
    }
}
