package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How fast a real Alfresco numbers documents, and that it neither skips a number nor gives one twice:
 * {@code -Dacs.url= -Dacs.numbers=400}, and nobody else at work on the server.
 */
@EnabledIfSystemProperty(named = "acs.url", matches = ".+")
@EnabledIfSystemProperty(named = "acs.numbers", matches = "\\d+")
@ExtendWith(RemoteTarget.class)
class AlfrescoNumberingTest {

    private static final int CLIENTS = 32;
    private static final String API = "/alfresco/api/-default-/public";

    private final Desk desk;
    private final Person clerk;
    private final Person signer;
    private final int count = Integer.getInteger("acs.numbers");

    AlfrescoNumberingTest(Desk desk) {
        this.desk = desk;
        clerk = desk.clerk().withTicket();
        signer = desk.signer().withTicket();
    }

    @Test
    void whenTasksAreCompletedOverRest() throws Exception {
        List<String> documents = submitted();
        Map<String, String> tasks = tasks();
        AlfrescoClient client = new AlfrescoClient(signer);

        Instant start = Instant.now();
        List<Duration> times = all(
                documents, id -> client.complete(tasks.get(id), "approve", "").expect(200));
        print("task completed over REST v1", start, times);

        withoutGapOrDuplicate(documents);
    }

    @Test
    void whenTasksAreDecidedAtOurDesk() throws Exception {
        List<String> documents = submitted();
        Map<String, String> tasks = tasks();

        Instant start = Instant.now();
        List<Duration> times = all(documents, id -> signer.post("/tasks/" + tasks.get(id), "{\"outcome\":\"approve\"}")
                .expect(200));
        print("task decided at our desk", start, times);

        withoutGapOrDuplicate(documents);
    }

    @Test
    void whenTimersFire() throws Exception {
        deployTimer();
        List<String> documents = filed();
        List<Duration> started = all(documents, id -> clerk.send(clerk.at(API + "/workflow/versions/1/processes")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"processDefinitionKey\":\"rptNumberingTimer\",\"businessKey\":\"%s\"}"
                                        .formatted(id))))
                .expect(201));

        Instant start = Instant.now();
        Instant end = start.plusSeconds(180);
        while (numbered(documents) < documents.size() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(2_000_000_000L);
        }
        print("timer", start, started);

        withoutGapOrDuplicate(documents);
    }

    private void deployTimer() throws IOException {
        Person admin = desk.stranger("admin", System.getProperty("acs.admin.password"));
        String bpmn;
        try (InputStream file = getClass().getResourceAsStream("/acceptance/numbering-timer.bpmn20.xml")) {
            bpmn = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("@signer@", signer.userId());
        }
        Form form = new Form()
                .file("numbering-timer.bpmn20.xml", bpmn)
                .field("relativePath", "Data Dictionary/Workflow Definitions")
                .field("nodeType", "bpm:workflowDefinition")
                .field("overwrite", "true");
        String id = admin.send(admin.at(API + "/alfresco/versions/1/nodes/-root-/children")
                        .header("Content-Type", form.mediaType())
                        .POST(BodyPublishers.ofByteArray(form.bytes())))
                .expect(201)
                .entry()
                .get("id")
                .asText();
        admin.send(admin.at(API + "/alfresco/versions/1/nodes/" + id)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"properties\":{\"bpm:engineId\":\"activiti\","
                                + "\"bpm:definitionDeployed\":true}}")))
                .expect(200);
    }

    private List<String> filed() {
        return IntStream.range(0, count)
                .mapToObj(i -> desk.filePlan().get("id").asText())
                .toList();
    }

    private List<String> submitted() {
        List<String> documents = filed();
        documents.forEach(desk::submit);
        return documents;
    }

    private Map<String, String> tasks() {
        List<JsonNode> tasks = new ArrayList<>();
        Answer page;
        do {
            page = signer.get("/tasks?maxItems=1000&skipCount=" + tasks.size()).expect(200);
            tasks.addAll(page.entries());
        } while (page.pagination().get("hasMoreItems").asBoolean());
        return tasks.stream()
                .collect(Collectors.toMap(task -> task.at("/document/id").asText(), task -> task.get("id")
                        .asText()));
    }

    private interface Call {
        void on(String document);
    }

    private List<Duration> all(List<String> documents, Call call) throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Duration>> calls = documents.stream()
                    .map(id -> (Callable<Duration>) () -> {
                        Instant start = Instant.now();
                        call.on(id);
                        return Duration.between(start, Instant.now());
                    })
                    .toList();
            List<Duration> times = new ArrayList<>();
            for (Future<Duration> done : clients.invokeAll(calls)) {
                times.add(done.get());
            }
            return times;
        } finally {
            clients.shutdown();
        }
    }

    private long numbered(List<String> documents) {
        return documents.stream().filter(id -> number(id) > 0).count();
    }

    private void withoutGapOrDuplicate(List<String> documents) {
        TreeSet<Integer> serials = documents.stream().map(this::number).collect(Collectors.toCollection(TreeSet::new));
        assertThat(serials).hasSize(documents.size());
        assertThat(serials.last() - serials.first() + 1).isEqualTo(documents.size());
        assertThat(serials.first()).isPositive();
    }

    private int number(String id) {
        String number =
                clerk.get("/documents/" + id).expect(200).entry().path("number").asText("");
        return number.matches("\\d+-.*") ? Integer.parseInt(number.substring(0, number.indexOf('-'))) : 0;
    }

    private void print(String what, Instant start, List<Duration> times) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        List<Duration> sorted = times.stream().sorted().toList();
        System.out.printf(
                "%s: %d numbers in %.1f s, %.1f/s, p50 %d ms, p95 %d ms, longest %d ms%n",
                what,
                count,
                seconds,
                count / seconds,
                sorted.get(count / 2).toMillis(),
                sorted.get(count * 95 / 100).toMillis(),
                sorted.get(count - 1).toMillis());
    }
}
