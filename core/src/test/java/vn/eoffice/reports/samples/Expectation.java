package vn.eoffice.reports.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a clerk would write for one sample; samples/README.md says by which conventions. */
public record Expectation(String name, JsonNode record) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = ".expected.json";

    /** The expectations of samples/documents, by the documents' names without extension. */
    public static List<Expectation> ofDocuments(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Expectation> all = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                String name = file.getFileName().toString().replace(SUFFIX, "");
                all.add(new Expectation(name, JSON.readTree(Files.readString(file))));
            }
            return all;
        }
    }

    /** The expectations of samples/evaluation, one a line, by the names of the texts. */
    public static List<Expectation> ofLines(Path file) throws IOException {
        List<Expectation> all = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode record = JSON.readTree(line);
            all.add(new Expectation(record.get("file").asText(), record));
        }
        return all;
    }

    /** Whether the text is no document of its own: an article, a question, a commentary. */
    public boolean isNegative() {
        return List.of("type", "number", "issuingBody").stream()
                .allMatch(field -> values(field).get(0) == null);
    }

    /** Whether the text was damaged on purpose. */
    public boolean isDamaged() {
        return record.path("damaged").asBoolean();
    }

    /** The value of a field; null when the expectation is that nothing is known. */
    String value(String field) {
        return textOf(record, field);
    }

    /** The value of a field and the others that are right too. */
    List<String> values(String field) {
        List<String> values = new ArrayList<>();
        values.add(value(field));
        record.path(field + "Also").forEach(other -> values.add(other.asText()));
        return values;
    }

    /** The entries of a list; empty when there are none. */
    Stream<JsonNode> entries(String field) {
        return Stream.iterate(0, i -> i < record.path(field).size(), i -> i + 1).map(record.path(field)::get);
    }

    static String textOf(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.get(field).asText() : null;
    }
}
