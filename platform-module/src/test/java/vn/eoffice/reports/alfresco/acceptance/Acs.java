package vn.eoffice.reports.alfresco.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A user of a running Alfresco, by whatever protocol. */
record Acs(String url, String user, String password, String language) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "----report-management";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What the server said. */
    record Answer(int status, String body) {

        boolean isRefused() {
            return status >= 400;
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError("no JSON, " + status + ": " + body, e);
            }
        }

        /** The body with the letters that web scripts write as numbers. */
        String text() {
            return Pattern.compile("\\\\u([0-9A-Fa-f]{4})")
                    .matcher(body)
                    .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
        }

        /** The answer, unless it is a refusal. */
        Answer ok() {
            if (isRefused()) {
                throw new AssertionError(status + ": " + body);
            }
            return this;
        }

        String id() {
            return ok().json().at("/entry/id").asText();
        }
    }

    static Acs administrator() {
        return new Acs(
                System.getProperty("acs.url").replaceFirst("/$", ""),
                System.getProperty("acs.admin.user", "admin"),
                System.getProperty("acs.admin.password", "admin"),
                "vi");
    }

    Acs as(String other) {
        return new Acs(url, other, other, language);
    }

    Acs speaking(String other) {
        return new Acs(url, user, password, other);
    }

    Answer get(String path) {
        return send("GET", path, null, BodyPublishers.noBody());
    }

    Answer delete(String path) {
        return send("DELETE", path, null, BodyPublishers.noBody());
    }

    Answer post(String path, Object json) {
        return send("POST", path, "application/json", json(json));
    }

    Answer put(String path, Object json) {
        return send("PUT", path, "application/json", json(json));
    }

    Answer putText(String path, String text) {
        return send("PUT", path, "text/plain", BodyPublishers.ofString(text));
    }

    /** WebDAV's verbs. */
    Answer dav(String verb, String path, String destination, String text) {
        HttpRequest.Builder request = request("/webdav/" + encode(path));
        if (destination != null) {
            request.header("Destination", url + "/webdav/" + encode(destination));
        }
        return send(request.method(verb, text == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text)));
    }

    /** A form with or without a file. */
    Answer form(String path, Map<String, String> fields, String fileField, String fileName, String text) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + value + "\r\n"));
        if (fileField != null) {
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + fileField + "\"; filename=\""
                            + fileName + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n");
        }
        write(body, "--" + BOUNDARY + "--\r\n");
        return send(
                "POST",
                path,
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static BodyPublisher json(Object value) {
        try {
            return BodyPublishers.ofString(value instanceof String text ? text : JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(String verb, String path, String type, BodyPublisher body) {
        HttpRequest.Builder request = request(path).method(verb, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        String basic = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + basic)
                .header("Accept-Language", language);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static String encode(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    /** Asks again until the answer is the one that is waited for, or time is up: then the last one. */
    static <T> T await(Supplier<T> question, Predicate<T> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T answer = question.get();
        while (!wanted.test(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            answer = question.get();
        }
        return answer;
    }
}
