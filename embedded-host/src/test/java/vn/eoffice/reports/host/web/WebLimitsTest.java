package vn.eoffice.reports.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.eoffice.reports.rest.acceptance.Answer;
import vn.eoffice.reports.rest.acceptance.Desk;
import vn.eoffice.reports.rest.acceptance.Form;
import vn.eoffice.reports.rest.acceptance.Person;

/** What this host adds to the contract. */
@ExtendWith(InMemoryHost.class)
class WebLimitsTest {

    private static final int TOO_MANY = (int) InMemoryHost.MAX_BYTES + 1;

    private final Desk desk;

    WebLimitsTest(Desk desk) {
        this.desk = desk;
    }

    @Test
    void aFileOverTheLimitIsRefusedWithAnAnswer() {
        Answer answer = desk.clerk().post("/documents", new Form().file("file", "lon.txt", new byte[TOO_MANY]));

        assertThat(answer.expect(413).errorKey()).isEqualTo("request.file-too-large");
        assertThat(desk.clerk().get("/me").status()).isEqualTo(200);
    }

    @Test
    void aFileFarOverTheLimitIsRefusedWithAnAnswer() {
        Answer answer = desk.clerk().post("/extractions", new Form().file("file", "lon.txt", new byte[40 * TOO_MANY]));

        assertThat(answer.expect(413).errorKey()).isEqualTo("request.file-too-large");
    }

    @Test
    void aRawBodyOverTheLimitIsRefused() {
        Answer answer = desk.clerk()
                .send(desk.clerk()
                        .request("/extractions")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofByteArray(new byte[TOO_MANY])));

        assertThat(answer.expect(413).errorKey()).isEqualTo("request.file-too-large");
    }

    @Test
    void aFileAtTheLimitIsTaken() {
        byte[] content = "a".repeat(TOO_MANY - 1).getBytes(StandardCharsets.US_ASCII);

        desk.clerk()
                .post("/documents", new Form().file("file", "vua.txt", content))
                .expect(201);
    }

    @Test
    void theLandingPageIsForEverybodyAndNothingElseIs() {
        Person nobody = desk.nobody();

        Answer page = nobody.send(nobody.at("/").GET());

        assertThat(page.expect(200).text()).contains("Quản lý văn bản").contains("openapi.yaml");
        assertThat(page.header("Server")).isNull();
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        for (String path : new String[] {"/actuator", "/error", "/h2-console", "/alfresco/s/khac", "/index.html"}) {
            assertThat(nobody.send(nobody.at(path).GET()).status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void aPathOutsideTheContractAnswersLikeTheContract() {
        Person clerk = desk.clerk();

        Answer answer = clerk.send(clerk.at("/khac/nua").GET());

        assertThat(answer.expect(404).errorKey()).isEqualTo("request.no-such-path");
    }

    @Test
    void aPathMadeToConfuseIsRefusedLikeEveryOtherError() {
        Person clerk = desk.clerk();

        Answer answer = clerk.send(
                clerk.at("/alfresco/s/report-management/v1/documents/a;b=c").GET());

        assertThat(answer.expect(400).errorKey()).isEqualTo("request.refused");
    }

    @Test
    void whoGuessesPasswordsIsToldToWait() {
        Person guesser = desk.stranger(Desk.word(), "sai");
        for (int i = 0; i < 5; i++) {
            guesser.get("/me").expect(401);
        }

        Answer answer = guesser.get("/me").expect(429);

        assertThat(answer.errorKey()).isEqualTo("request.too-many-logins");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
    }
}
