package vn.eoffice.reports.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.eoffice.reports.rest.acceptance.Answer;
import vn.eoffice.reports.rest.acceptance.Desk;
import vn.eoffice.reports.rest.acceptance.Person;

/** The screens sign in as they would at Alfresco. */
@ExtendWith(InMemoryHost.class)
class TicketSignInTest {

    private static final String TICKETS = "/alfresco/api/-default-/public/authentication/versions/1/tickets";
    private static final String PASSWORD = "mật khẩu thử";

    private final Desk desk;

    TicketSignInTest(Desk desk) {
        this.desk = desk;
    }

    @Test
    void aTicketStandsForThePassword() {
        Answer answer = with(signIn(desk.clerk().userId(), PASSWORD), "/alfresco/s/report-management/v1/me");

        assertThat(answer.expect(200).entry().get("id").asText())
                .isEqualTo(desk.clerk().userId());
    }

    @Test
    void aWrongPasswordGetsNoTicketAndNoDialogOfTheBrowser() {
        Answer answer = ask(desk.clerk().userId(), "sai rồi");

        assertThat(answer.expect(401).errorKey()).isEqualTo("request.sign-in");
        assertThat(answer.header("WWW-Authenticate")).isNull();
    }

    @Test
    void aTicketThatWasGivenBackOpensNothing() {
        String ticket = signIn(desk.clerk().userId(), PASSWORD);
        Person nobody = desk.nobody();

        nobody.send(nobody.at(TICKETS + "/-me-")
                        .header("Authorization", basic(ticket))
                        .DELETE())
                .expect(204);

        with(ticket, "/alfresco/s/report-management/v1/me").expect(401);
    }

    @Test
    void aClaimWithoutPasswordIsRefused() {
        Person nobody = desk.nobody();

        nobody.send(nobody.at(TICKETS)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")))
                .expect(401);
    }

    private String signIn(String user, String password) {
        return ask(user, password).expect(201).entry().get("id").asText();
    }

    private Answer ask(String user, String password) {
        Person nobody = desk.nobody();
        String claim = "{\"userId\":\"%s\",\"password\":\"%s\"}".formatted(user, password);
        return nobody.send(nobody.at(TICKETS)
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "XMLHttpRequest")
                .POST(BodyPublishers.ofString(claim)));
    }

    private Answer with(String ticket, String path) {
        Person nobody = desk.nobody();
        return nobody.send(
                nobody.at(path).header("Authorization", basic(ticket)).GET());
    }

    private static String basic(String ticket) {
        return "Basic "
                + Base64.getEncoder().encodeToString(("ROLE_TICKET:" + ticket).getBytes(StandardCharsets.UTF_8));
    }
}
