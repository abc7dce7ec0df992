package vn.eoffice.reports.rest.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import vn.eoffice.reports.rest.acceptance.AcceptanceTarget.Login;
import vn.eoffice.reports.rest.endpoint.BasePath;

/** Somebody who calls the host; nobody in particular when the login is null. */
public final class Person {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String JSON = "application/json";

    private static final String TICKETS = "/alfresco/api/-default-/public/authentication/versions/1/tickets";

    private final URI root;
    private final Login login;
    private final String authorization;

    Person(URI root, Login login) {
        this(root, login, login == null ? null : basic(login.userId() + ":" + login.password()));
    }

    private Person(URI root, Login login, String authorization) {
        this.root = root;
        this.login = login;
        this.authorization = authorization;
    }

    /**
     * The same, signed in once: a server that compares a password at each request spends more time on that than on many a
     * request.
     */
    Person withTicket() {
        String ticket = send(at(TICKETS)
                        .header("Content-Type", JSON)
                        .POST(BodyPublishers.ofString(
                                "{\"userId\":\"%s\",\"password\":\"%s\"}".formatted(login.userId(), login.password()))))
                .expect(201)
                .entry()
                .get("id")
                .asText();
        return new Person(root, login, basic(ticket));
    }

    public String userId() {
        return login.userId();
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer get(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Answer post(String path, String json) {
        return send(request(path).header("Content-Type", JSON).POST(BodyPublishers.ofString(json)));
    }

    public Answer post(String path, String mediaType, String body) {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
    }

    public Answer post(String path, Form form) {
        return send(
                request(path).header("Content-Type", form.mediaType()).POST(BodyPublishers.ofByteArray(form.bytes())));
    }

    public Answer put(String path, String json) {
        return send(request(path).header("Content-Type", JSON).PUT(BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String mediaType, byte[] body) {
        return send(request(path).header("Content-Type", mediaType).PUT(BodyPublishers.ofByteArray(body)));
    }

    public Answer put(String path, Form form) {
        return put(path, form.mediaType(), form.bytes());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer call(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    /** A request below the contract's base path, signed in. */
    public HttpRequest.Builder request(String path) {
        return at(BasePath.VALUE + path);
    }

    /** A request anywhere on the host, signed in. */
    public HttpRequest.Builder at(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(60));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return request;
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
