package vn.eoffice.reports.alfresco.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import vn.eoffice.reports.alfresco.fake.Proxied;

/** One request to a web script and what it answered. */
public final class FakeCall {

    private final String method;
    private final String path;
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private byte[] body = {};
    private int status;

    FakeCall(String method, String path) {
        this.method = method;
        this.path = path;
    }

    FakeCall parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    FakeCall body(String mediaType, String text) {
        headers.put("Content-Type", mediaType);
        body = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    FakeCall header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    FakeCall to(WebScript script) throws IOException {
        Map<String, String> sent = Map.copyOf(headers);
        headers.clear();
        script.execute(Proxied.of(WebScriptRequest.class, new Sent(sent)), Proxied.of(WebScriptResponse.class, this));
        return this;
    }

    int status() {
        return status;
    }

    /** A header of the answer. */
    String header(String name) {
        return headers.get(name);
    }

    String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String method() {
        return method;
    }

    public void setStatus(int answered) {
        status = answered;
    }

    public void setHeader(String name, String value) {
        headers.put(name, value);
    }

    public OutputStream getOutputStream() {
        return out;
    }

    /** The request's side, as a web script asks it. */
    public final class Sent {

        private final Map<String, String> given;

        private Sent(Map<String, String> given) {
            this.given = given;
        }

        public String getPathInfo() {
            return "/report-management/v1" + path;
        }

        public String[] getHeaderNames() {
            return given.keySet().toArray(String[]::new);
        }

        public String getHeader(String name) {
            return given.get(name);
        }

        public String[] getParameterNames() {
            return parameters.keySet().toArray(String[]::new);
        }

        public String[] getParameterValues(String name) {
            return new String[] {parameters.get(name)};
        }

        public Content getContent() {
            return Proxied.of(Content.class, this);
        }

        public InputStream getInputStream() {
            return new ByteArrayInputStream(body);
        }
    }
}
