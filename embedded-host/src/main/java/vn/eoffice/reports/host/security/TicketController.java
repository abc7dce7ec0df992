package vn.eoffice.reports.host.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out by the calls of Alfresco's authentication API, so that one client can talk to both hosts. */
@RestController
@RequestMapping(TicketController.PATH)
final class TicketController {

    static final String PATH = "/alfresco/api/-default-/public/authentication/versions/1/tickets";

    private final PasswordAuthentication passwords;
    private final Tickets tickets;

    TicketController(PasswordAuthentication passwords, Tickets tickets) {
        this.passwords = passwords;
        this.tickets = tickets;
    }

    record SignIn(String userId, String password) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Map<String, String>> signIn(@RequestBody SignIn given, HttpServletRequest request) {
        UsernamePasswordAuthenticationToken claim =
                UsernamePasswordAuthenticationToken.unauthenticated(text(given.userId()), text(given.password()));
        claim.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        passwords.authenticate(claim);
        return Map.of("entry", Map.of("id", tickets.give(given.userId()), "userId", given.userId()));
    }

    @DeleteMapping("/-me-")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request) {
        Authentication shown = new BasicAuthenticationConverter().convert(request);
        if (shown != null) {
            tickets.takeBack(String.valueOf(shown.getCredentials()));
        }
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
