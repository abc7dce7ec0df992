package vn.eoffice.reports.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.eoffice.reports.host.demo.DemoClient.Answer;

/** The five steps of the main job, each shown with what the host answers. */
final class DemoStory {

    private static final List<String> SPELLINGS =
            List.of("18-NQ/TW", "18 nq tw", "nghị quyết 18", "NQ số 18-NQ/TW", "nghi quyet 18");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DemoScreen screen;
    private final DemoPeople people;
    private int failures;

    DemoStory(DemoScreen screen, DemoPeople people) {
        this.screen = screen;
        this.people = people;
    }

    /** How many things went otherwise than the story says. */
    int failures() {
        return failures;
    }

    void play(Path plan, List<Path> archive, List<Path> seeds) {
        fileArchive(archive);
        fileSeeds(seeds);
        String id = filePlan(plan);
        route(id);
        register();
        distribute(id);
        find(id);
        recall(id);
    }

    private void fileArchive(List<Path> files) {
        screen.title("demo.archive");
        files.forEach(this::fileOne);
    }

    private void fileSeeds(List<Path> files) {
        if (!files.isEmpty()) {
            screen.title("demo.seeds");
            files.forEach(this::fileOne);
        }
    }

    private void fileOne(Path file) {
        Answer answer = people.clerk().file(file);
        if (!check(answer)) {
            screen.say("demo.unreadable", file.getFileName(), answer.error());
            return;
        }
        JsonNode entry = answer.entry();
        screen.say(
                "demo.filed",
                file.getFileName(),
                shown(entry, "type"),
                shown(entry, "number"),
                shown(entry, "subject"));
        entry.path("findings")
                .forEach(finding ->
                        screen.say("demo.finding", finding.path("text").asText()));
    }

    private String filePlan(Path plan) {
        screen.title("demo.file");
        Answer answer = people.clerk().file(plan);
        check(answer);
        JsonNode entry = answer.entry();
        screen.say(
                "demo.filed",
                plan.getFileName(),
                shown(entry, "type"),
                shown(entry, "number"),
                screen.word("demo.status." + entry.path("status").asText()));
        for (String name : List.of(
                "kind",
                "issuingBody",
                "place",
                "datePartial",
                "subject",
                "signatory",
                "recipients",
                "citations",
                "deadlines")) {
            screen.field("demo.field." + name, entry, name);
        }
        entry.path("findings")
                .forEach(finding ->
                        screen.say("demo.finding", finding.path("text").asText()));
        Answer twice = people.clerk().file(plan);
        twice.entry()
                .path("findings")
                .forEach(finding ->
                        screen.say("demo.finding", finding.path("text").asText()));
        return entry.path("id").asText();
    }

    private void route(String id) {
        screen.title("demo.route");
        check(people.clerk()
                .post("/documents/" + id + "/routing", Map.of("reviewer", "user:thamdinh", "signer", "user:lanhdao")));
        decide(people.reviewer(), id, "return", "Bổ sung thời hạn cho Văn phòng Tỉnh ủy.");
        decide(people.clerk(), id, "submit", "Đã bổ sung.");
        decide(people.reviewer(), id, "approve", "");
        decide(people.signer(), id, "approve", "");
        JsonNode document = people.clerk().get("/documents/" + id).entry();
        screen.say(
                "demo.issued",
                shown(document, "number"),
                shown(document, "date"),
                screen.word("demo.status." + document.path("status").asText()));
        people.clerk().get("/documents/" + id + "/history").entries().forEach(item -> {
            JsonNode entry = item.path("entry");
            screen.say(
                    "demo.history",
                    entry.path("at").asText(),
                    entry.path("by").asText(),
                    screen.word("demo.action." + entry.path("action").asText()));
        });
    }

    private void decide(DemoClient person, String id, String outcome, String comment) {
        String task = StreamSupport.stream(person.get("/tasks").entries().spliterator(), false)
                .map(item -> item.path("entry"))
                .filter(entry -> entry.path("document")
                        .path("id")
                        .asText(entry.path("documentId").asText())
                        .equals(id))
                .map(entry -> entry.path("id").asText())
                .findFirst()
                .orElse("none");
        Answer answer = person.post("/tasks/" + task, Map.of("outcome", outcome, "comment", comment));
        if (check(answer)) {
            screen.say("demo.decided", screen.word("demo.outcome." + outcome), comment);
        }
    }

    private void register() {
        screen.title("demo.number");
        people.clerk().get("/registers").entries().forEach(item -> {
            String register = item.path("entry").path("id").asText();
            screen.say("demo.register", register);
            people.clerk().get("/registers/" + register + "/entries").entries().forEach(line -> {
                JsonNode entry = line.path("entry");
                screen.say("demo.register-line", shown(entry, "number"), shown(entry, "date"), shown(entry, "subject"));
            });
            int bytes = people.clerk().download("/registers/" + register + "/entries", XLSX).length;
            screen.say("demo.register-xlsx", bytes);
        });
    }

    private void distribute(String id) {
        screen.title("demo.distribute");
        Map<String, Long> states = StreamSupport.stream(
                        people.clerk()
                                .get("/documents/" + id + "/recipients?maxItems=1000")
                                .entries()
                                .spliterator(),
                        false)
                .map(item -> item.path("entry"))
                .collect(Collectors.groupingBy(
                        entry -> entry.path("state").asText(), TreeMap::new, Collectors.counting()));
        states.forEach((state, count) -> screen.say("demo.recipients", screen.word("demo.recipient." + state), count));
        screen.say("demo.inbox", people.recipient().get("/inbox").total());
        check(people.recipient().post("/documents/" + id + "/receipts", Map.of()));
        screen.say("demo.acknowledged");
        screen.say(
                "demo.sees",
                people.recipient().get("/documents").total(),
                people.clerk().get("/documents").total());
    }

    private void find(String id) {
        screen.title("demo.find");
        for (String typed : SPELLINGS) {
            Answer answer = people.clerk().search(typed);
            check(answer);
            screen.say("demo.found", typed, answer.total());
            if (answer.total() == 0) {
                failures++;
            }
        }
        people.clerk().search("18-NQ/TW").entries().forEach(item -> {
            JsonNode entry = item.path("entry");
            screen.say("demo.hit", shown(entry, "type"), shown(entry, "number"), shown(entry, "subject"));
        });
        screen.say(
                "demo.found",
                "ra soat dau moi",
                people.clerk().search("ra soat dau moi").total());
        screen.say(
                "demo.cites",
                people.clerk().get("/documents/" + id + "/citations").entries().size());
    }

    private void recall(String id) {
        screen.title("demo.recall");
        check(people.clerk().post("/documents/" + id + "/recall", Map.of("reason", "Thay bằng bản có sửa thời hạn.")));
        screen.say(
                "demo.refused",
                people.recipient()
                        .post("/documents/" + id + "/receipts", Map.of())
                        .error());
    }

    private boolean check(Answer answer) {
        if (!answer.isSuccess()) {
            failures++;
            screen.say("demo.error", answer.status(), answer.error());
        }
        return answer.isSuccess();
    }

    private static String shown(JsonNode entry, String name) {
        return entry.hasNonNull(name) ? entry.path(name).asText() : "—";
    }
}
