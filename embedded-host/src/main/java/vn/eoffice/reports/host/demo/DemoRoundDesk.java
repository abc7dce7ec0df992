package vn.eoffice.reports.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import vn.eoffice.reports.host.demo.DemoClient.Answer;

/** What all steps of the round's story share: people, the screen, names of units, and a count of what went wrong. */
final class DemoRoundDesk {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DemoScreen screen;
    private final DemoClient office;
    private final IntFunction<DemoClient> communes;
    private final DemoFiles files;
    private final Map<String, String> names = new HashMap<>();
    private int failures;

    DemoRoundDesk(DemoScreen screen, DemoClient office, IntFunction<DemoClient> communes, DemoFiles files) {
        this.screen = screen;
        this.office = office;
        this.communes = communes;
        this.files = files;
    }

    DemoScreen screen() {
        return screen;
    }

    DemoClient office() {
        return office;
    }

    DemoClient commune(int unit) {
        return communes.apply(unit);
    }

    DemoFiles files() {
        return files;
    }

    int failures() {
        return failures;
    }

    void fail() {
        failures++;
    }

    /** An answer that has to be a good one. */
    Answer checked(Answer answer) {
        if (!answer.isSuccess()) {
            fail();
            screen.say("demo.error", answer.status(), answer.error());
        }
        return answer;
    }

    /** Learns the names of a round's units. */
    void learn(String round) {
        office.get("/rounds/" + round + "/units?maxItems=1000").entries().forEach(item -> {
            JsonNode unit = item.path("entry");
            names.put(unit.path("unit").asText(), unit.path("name").asText());
        });
    }

    String name(int unit) {
        return name(DemoUnits.CODES.get(unit));
    }

    String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** A day as offices write it. */
    static String day(String iso) {
        return iso.isEmpty() ? "—" : DAY.format(LocalDate.parse(iso));
    }

    /** The words of a list. */
    static String words(Iterable<JsonNode> values) {
        StringBuilder words = new StringBuilder();
        values.forEach(value -> words.append(words.isEmpty() ? "" : ", ").append(value.asText()));
        return words.toString();
    }
}
