package vn.eoffice.reports.host.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import vn.eoffice.reports.host.web.Replies;

/**
 * Asks for credentials. A script that says it is one is not told the scheme: its browser would open a dialog of its
 * own.
 */
final class SignInAnswer implements AuthenticationEntryPoint {

    private final Replies replies;

    SignInAnswer(Replies replies) {
        this.replies = replies;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyLoginsException tooMany) {
            response.setHeader("Retry-After", String.valueOf(tooMany.seconds()));
            replies.refuse(429, "request.too-many-logins", String.valueOf(tooMany.seconds()), request, response);
            return;
        }
        if (!"XMLHttpRequest".equalsIgnoreCase(request.getHeader("X-Requested-With"))) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Report management\", charset=\"UTF-8\"");
        }
        replies.refuse(401, "request.sign-in", "", request, response);
    }
}
