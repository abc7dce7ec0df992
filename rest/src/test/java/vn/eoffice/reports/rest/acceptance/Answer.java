package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a host answered. */
public record Answer(int status, HttpHeaders headers, byte[] body) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** The same answer, once its status is seen to be that. */
    public Answer expect(int wanted) {
        assertThat(status).as(() -> text()).isEqualTo(wanted);
        return this;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    public JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(text(), e);
        }
    }

    public JsonNode entry() {
        return json().get("entry");
    }

    public List<JsonNode> entries() {
        List<JsonNode> entries = new ArrayList<>();
        json().at("/list/entries").forEach(one -> entries.add(one.get("entry")));
        return entries;
    }

    public JsonNode pagination() {
        return json().at("/list/pagination");
    }

    public long total() {
        return pagination().get("totalItems").asLong();
    }

    public List<String> ids() {
        return entries().stream().map(entry -> entry.get("id").asText()).toList();
    }

    public String errorKey() {
        return json().at("/error/errorKey").asText();
    }
}
