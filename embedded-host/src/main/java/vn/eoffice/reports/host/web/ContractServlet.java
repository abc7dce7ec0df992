package vn.eoffice.reports.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.rest.Dispatcher;
import vn.eoffice.reports.rest.Transactions;
import vn.eoffice.reports.rest.endpoint.BasePath;
import vn.eoffice.reports.rest.http.HttpCall;
import vn.eoffice.reports.rest.http.Method;
import vn.eoffice.reports.rest.http.Reply;

/** Hands servlet requests to the contract and its replies to the servlet's response. */
final class ContractServlet extends HttpServlet {

    private final transient Dispatcher dispatcher;
    private final transient Transactions transactions;
    private final transient Replies replies;
    private final long maxBytes;

    ContractServlet(Dispatcher dispatcher, Transactions transactions, Replies replies, long maxBytes) {
        this.dispatcher = dispatcher;
        this.transactions = transactions;
        this.replies = replies;
        this.maxBytes = maxBytes;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean known =
                Arrays.stream(Method.values()).anyMatch(method -> method.name().equals(request.getMethod()));
        if (!known) {
            replies.refuse(405, "request.method-not-allowed", "GET, POST, PUT, DELETE", request, response);
            return;
        }
        Reply reply = dispatcher.dispatch(callOf(request), transactions);
        Replies.write(reply, response);
    }

    private HttpCall callOf(HttpServletRequest request) {
        return new HttpCall(
                Method.valueOf(request.getMethod()),
                request.getRequestURI().substring(BasePath.VALUE.length()),
                QueryString.parse(request.getQueryString()),
                headers(request),
                new ServletPayload(request, maxBytes),
                actor());
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        Collections.list(request.getHeaderNames()).forEach(name -> headers.put(name, request.getHeader(name)));
        return headers;
    }

    private static Actor actor() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Actor actor ? actor : null;
    }
}
