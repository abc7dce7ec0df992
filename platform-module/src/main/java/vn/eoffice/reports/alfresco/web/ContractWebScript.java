package vn.eoffice.reports.alfresco.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import vn.eoffice.reports.rest.http.Body;
import vn.eoffice.reports.rest.http.HttpCall;
import vn.eoffice.reports.rest.http.Method;
import vn.eoffice.reports.rest.http.Reply;

/**
 * Hands web script requests to the contract and its replies to the web script's response. One bean for each method of
 * HTTP, as web scripts want it.
 */
public final class ContractWebScript extends AbstractWebScript {

    private static final String BASE = "/report-management/v1";

    private final Contract contract;
    private final Method method;

    public ContractWebScript(Contract contract, Method method) {
        this.contract = contract;
        this.method = method;
    }

    @Override
    public void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        Map<String, String> headers = headers(request);
        try (RequestPayload payload = new RequestPayload(request, contract.maxBytes())) {
            write(contract.answer(call(request, headers, payload)), response);
        }
    }

    private HttpCall call(WebScriptRequest request, Map<String, String> headers, RequestPayload payload) {
        String path = request.getPathInfo();
        return new HttpCall(
                method,
                Paths.encoded(path.substring(path.indexOf(BASE) + BASE.length())),
                query(request),
                headers,
                payload,
                null);
    }

    private static Map<String, String> headers(WebScriptRequest request) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(request.getHeaderNames()).forEach(name -> headers.putIfAbsent(name, request.getHeader(name)));
        return headers;
    }

    private static Map<String, List<String>> query(WebScriptRequest request) {
        Map<String, List<String>> query = new HashMap<>();
        for (String name : request.getParameterNames()) {
            query.put(name, List.of(request.getParameterValues(name)));
        }
        return query;
    }

    private static void write(Reply reply, WebScriptResponse response) throws IOException {
        response.setStatus(reply.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        reply.headers().forEach(response::setHeader);
        try (Body body = reply.body()) {
            if (body != null) {
                if (body.size() >= 0) {
                    response.setHeader("Content-Length", String.valueOf(body.size()));
                }
                body.writeTo(response.getOutputStream());
            }
        }
    }
}
