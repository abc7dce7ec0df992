package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class ErrorsAcceptance {

    private final Desk desk;

    ErrorsAcceptance(Desk desk) {
        this.desk = desk;
    }

    @Test
    void anErrorHasItsFourFieldsAndNoOther() {
        Answer answer = desk.clerk().get("/documents/khong-co").expect(404);

        assertThat(answer.json().fieldNames()).toIterable().containsExactly("error");
        JsonNode error = answer.json().get("error");
        assertThat(error.fieldNames())
                .toIterable()
                .containsExactly("statusCode", "errorKey", "briefSummary", "details");
        assertThat(error.get("statusCode").asInt()).isEqualTo(404);
        assertThat(error.get("errorKey").asText()).isEqualTo("document.not-found");
        assertThat(error.get("details").isArray()).isTrue();
    }

    @Test
    void errorsSpeakVietnameseUnlessAskedForEnglish() {
        assertThat(summary("vi")).isEqualTo("Không có đường dẫn này.");
        assertThat(summary("fr-FR")).isEqualTo("Không có đường dẫn này.");
        assertThat(summary("en-US,en;q=0.8")).isEqualTo("There is no such path.");
        assertThat(summary(";;;q=x")).isEqualTo("Không có đường dẫn này.");
    }

    @Test
    void aMethodThatAPathDoesNotKnowIsRefusedWithThoseItKnows() {
        Answer answer = desk.clerk().delete("/documents").expect(405);

        assertThat(answer.header("Allow")).isEqualTo("GET, POST");
        assertThat(answer.errorKey()).isEqualTo("request.method-not-allowed");
    }

    @Test
    void aMethodOutsideTheContractIsRefused() {
        assertThat(desk.clerk().call("PATCH", "/documents").status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"outcome\":}",
                "{\"outcome\":\"approve\"} {}",
                "\"approve\"",
                "[1,2]",
                "{\"outcome\":\"approve\",\"outcome\":\"return\"}",
                "<outcome>approve</outcome>"
            })
    void jsonThatIsNoneIsRefusedWithoutDetailsOfTheParser(String body) {
        Answer answer = desk.clerk().post("/tasks/1", body).expect(400);

        assertThat(answer.errorKey()).startsWith("request.");
        assertHarmless(answer);
    }

    @Test
    void deepJsonIsRefused() {
        assertHarmless(
                desk.clerk().post("/tasks/1", "{\"a\":" + "[".repeat(100_000)).expect(400));
    }

    @Test
    void largeJsonIsRefused() {
        String body = "{\"outcome\":\"" + "a".repeat(3_000_000) + "\"}";

        assertThat(desk.clerk().post("/tasks/1", body).expect(413).errorKey()).isEqualTo("request.json-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/khong-co",
                "/documents/a/b/c/d",
                "/documents/" + "a" + "%20" + "b",
                "/documents/%C4%90",
                "/documents/-/khac",
                "/registers",
                "/documents/..%5C..%5Cetc"
            })
    void strangePathsDoNoHarm(String path) {
        Answer answer = desk.clerk().get(path);

        assertThat(answer.status()).isIn(200, 400, 404);
        assertHarmless(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q=%00", "q=%ZZ", "q=%22%22", "q=((((", "q=%2A", "q=a%20AND", "q=%5B", "issuer=%27%20or%201=1--"
            })
    void strangeQueriesDoNoHarm(String query) {
        Answer answer = desk.clerk()
                .send(desk.clerk()
                        .request("/documents?" + query.replace("%ZZ", "%25ZZ"))
                        .GET());

        assertThat(answer.status()).isIn(200, 400);
        assertHarmless(answer);
    }

    @Test
    void aLongQueryDoesNoHarm() {
        Answer answer = desk.clerk().get("/documents?q=" + "nghi%20quyet%20".repeat(300));

        assertThat(answer.status()).isIn(200, 400);
        assertHarmless(answer);
    }

    @Test
    void aTornFormIsRefused() {
        Answer answer = desk.clerk()
                .send(desk.clerk()
                        .request("/documents")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(
                                "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nabc")));

        assertThat(answer.status()).isEqualTo(400);
        assertHarmless(answer);
    }

    @Test
    void theContractIsServed() {
        Answer answer = desk.clerk().get("/openapi.yaml").expect(200);

        assertThat(answer.header("Content-Type")).startsWith("application/yaml");
        assertThat(answer.text()).startsWith("openapi: 3").contains("/documents/{id}/cited-by:");
    }

    @Test
    void everyRouteOfTheContractAsksForASignIn() {
        String path = null;
        int asked = 0;
        for (String line : desk.clerk().get("/openapi.yaml").text().lines().toList()) {
            if (line.matches(" {2}/\\S+:")) {
                path = line.strip().replace(":", "").replaceAll("\\{[a-z]++}", "a-1");
            } else if (path != null && line.matches(" {4}(get|post|put|delete):") && !path.equals("/health")) {
                String method = line.strip().replace(":", "").toUpperCase(Locale.ROOT);
                assertThat(desk.nobody().call(method, path).status())
                        .as(method + " " + path)
                        .isEqualTo(401);
                asked++;
            }
        }
        assertThat(asked).isGreaterThanOrEqualTo(27);
    }

    private String summary(String language) {
        return desk.clerk()
                .get("/khong-co", "Accept-Language", language)
                .json()
                .at("/error/briefSummary")
                .asText();
    }

    private static void assertHarmless(Answer answer) {
        assertThat(answer.text())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("com.fasterxml")
                .doesNotContain("java.");
    }
}
