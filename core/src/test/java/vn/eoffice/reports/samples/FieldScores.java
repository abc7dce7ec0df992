package vn.eoffice.reports.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.document.Signatory;
import vn.eoffice.reports.extraction.Extraction;
import vn.eoffice.reports.extraction.Field;

/** Compares what was read from samples with what a clerk would write, field by field. */
public final class FieldScores {

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Calibration calibration = new Calibration();
    private Map<Field, Double> certainty = Map.of();

    /** Counts one sample. */
    public void add(Expectation expected, Extraction read) {
        Metadata metadata = read.metadata();
        certainty = read.confidence();
        value(expected, "kind", read.kind().code());
        value(expected, "type", metadata.type());
        value(expected, "number", metadata.number());
        value(expected, "issuingBody", metadata.issuingBody());
        value(expected, "place", metadata.place());
        value(expected, "date", text(metadata.date()));
        value(expected, "datePartial", metadata.partialDate());
        value(expected, "subject", metadata.subject());
        value(expected, "secrecy", metadata.secrecy().mark());
        value(expected, "urgency", metadata.urgency().mark());
        value(expected, "parent", metadata.parent());
        signatory(expected, metadata.signatory());
        list(
                expected,
                "recipients",
                expected.entries("recipients").map(FieldScores::recipient),
                metadata.recipients().stream().map(FieldScores::recipient));
        citations(expected, metadata.citations());
        list(
                expected,
                "deadlines",
                expected.entries("deadlines").map(entry -> String.valueOf(Expectation.textOf(entry, "date"))),
                metadata.deadlines().stream().map(deadline -> String.valueOf(deadline.date())));
    }

    /** What is known of one field. */
    public Tally of(String field) {
        return tallies.computeIfAbsent(field, name -> new Tally());
    }

    private void value(Expectation expected, String field, String read) {
        of(field).value(expected.name(), expected.values(field), read);
        calibration.of(field, certainty).value(expected.name(), expected.values(field), read);
    }

    private void list(Expectation expected, String field, Stream<String> wanted, Stream<String> read) {
        List<String> right = wanted.toList();
        List<String> found = read.toList();
        of(field).list(expected.name(), right, found);
        calibration.of(field, certainty).list(expected.name(), right, found);
    }

    private void signatory(Expectation expected, Signatory read) {
        JsonNode wanted = expected.record().path("signatory");
        part(expected, "signatory.authority", wanted, read == null ? null : read.authority());
        part(expected, "signatory.position", wanted, read == null ? null : read.position());
        part(expected, "signatory.name", wanted, read == null ? null : read.name());
    }

    private void part(Expectation expected, String field, JsonNode signatory, String read) {
        String part = field.substring(field.indexOf('.') + 1);
        List<String> right = new Expectation(expected.name(), signatory).values(part);
        of(field).value(expected.name(), right, read);
        calibration.of(field, certainty).value(expected.name(), right, read);
    }

    private void citations(Expectation expected, List<Citation> read) {
        list(
                expected,
                "citations",
                expected.entries("citations").map(FieldScores::citation),
                read.stream().map(FieldScores::citation));
        list(
                expected,
                "citations.body",
                expected.entries("citations").map(entry -> citation(entry) + " " + Expectation.textOf(entry, "body")),
                read.stream().map(entry -> citation(entry) + " " + entry.body()));
    }

    private static String citation(JsonNode entry) {
        return key(
                Expectation.textOf(entry, "type"),
                Expectation.textOf(entry, "number"),
                Expectation.textOf(entry, "date"));
    }

    private static String citation(Citation entry) {
        return key(entry.type(), entry.number(), entry.date() == null ? null : text(entry.date()));
    }

    private static String key(String type, String number, String date) {
        return type + " " + number + " " + date;
    }

    private static String recipient(JsonNode entry) {
        return entry.get("text").asText() + " | "
                + (entry.get("archive").asBoolean()
                        ? "archive"
                        : entry.get("direction").asText());
    }

    private static String recipient(RecipientLine line) {
        return line.text() + " | "
                + (line.archive() ? "archive" : line.direction().name().toLowerCase(Locale.ROOT));
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }

    /** How often what was read with a certain confidence is right. */
    public Calibration calibration() {
        return calibration;
    }

    /** The tallies by the names of their fields. */
    public Map<String, Tally> tallies() {
        return Collections.unmodifiableMap(tallies);
    }

    /** Every fault, one a line, by field. */
    public String faults() {
        StringBuilder list = new StringBuilder();
        tallies.forEach((field, tally) -> tally.faults()
                .forEach(fault -> list.append(field).append(" | ").append(fault).append('\n')));
        return list.toString();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        tallies.forEach((field, tally) -> table.append(String.format(Locale.ROOT, "%-20s %s%n", field, tally)));
        return table.toString();
    }
}
