package vn.eoffice.reports.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import vn.eoffice.reports.rest.endpoint.BasePath;

/** Speaks the HTTP contract on behalf of one person. Thread-safe. */
final class HostClient {

    private static final String TICKETS = "/alfresco/api/-default-/public/authentication/versions/1/tickets";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI root;
    private final String credentials;

    /** @param user a user id and password as in {@code vanthu:secret} */
    HostClient(int port, String user) {
        this(URI.create("http://127.0.0.1:" + port), user);
    }

    /**
     * @param root of the server, without any path
     * @param user a user id and password, or a ticket
     */
    HostClient(URI root, String user) {
        this.root = root;
        this.credentials = "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    }

    /** Signs in to an Alfresco once, so that it does not compare a password at each request. */
    static HostClient signedIn(URI root, String userId, String password) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + TICKETS))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("userId", userId, "password", password))))
                .build();
        byte[] answer = new HostClient(root, "").send(request);
        return new HostClient(root, JSON.readTree(answer).at("/entry/id").asText());
    }

    /**
     * Asks for something.
     *
     * @param path with its query; values encoded by {@link #encoded}
     * @throws IOException when the answer is anything but success
     */
    byte[] get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    /** The same, read as JSON. */
    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path));
    }

    /** Hands in a file; the answer is the filed document. */
    JsonNode file(String fileName, byte[] content) throws IOException, InterruptedException {
        return upload(BasePath.VALUE + "/documents", new Multipart().file("file", fileName, content));
    }

    /**
     * Posts a body.
     *
     * @param path from the server's root on
     */
    JsonNode upload(String path, Multipart body) throws IOException, InterruptedException {
        return JSON.readTree(send(at(path).header("Content-Type", body.mediaType())
                .POST(BodyPublishers.ofByteArray(body.bytes()))
                .build()));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return at(BasePath.VALUE + path);
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", credentials)
                .timeout(Duration.ofSeconds(120));
    }

    private byte[] send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(request.method() + " " + request.uri() + " answered " + answer.statusCode() + " "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }
}
