package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final String TIMER = "rptNumberingTimer";
    private static final String ENDS = "end";
    private static final String GOES_ON = "hold";
    private static final String NUMBER = "activiti:delegateExpression=\"${rptTakeNumber}\"/>";
    private static final String API = "/alfresco/api/-default-/public";

    private final Desk desk;
    private final int count = Integer.getInteger("acs.numbers");

    AlfrescoNumberingTest(Desk desk) {
        this.desk = desk.withTickets();
    }

    @Test
    void whenNumbersAreReserved() throws Exception {
        String path = "/registers/" + desk.target().register() + "/reservations";
        List<String> wishes =
                IntStream.range(0, count).mapToObj(i -> "Giữ số " + i).toList();
        List<Integer> serials = new CopyOnWriteArrayList<>();

        Instant start = Instant.now();
        List<Duration> times = all(
                wishes,
                reason -> serials.add(desk.clerk()
                        .post(path, "{\"type\":\"KH\",\"reason\":\"%s\"}".formatted(reason))
                        .expect(201)
                        .entry()
                        .get("serial")
                        .asInt()));
        print("reserved in the register", start, times);

        requireWithoutGapOrDuplicate(serials);
    }

    @Test
    void whenTasksAreCompletedOverRest() throws Exception {
        List<String> documents = submitted();
        Map<String, String> tasks = tasks();
        AlfrescoClient client = new AlfrescoClient(desk.signer());

        Instant start = Instant.now();
        List<Duration> times = all(
                documents, id -> client.complete(tasks.get(id), "approve", "").expect(200));
        print("task completed over REST v1", start, times);

        requireWithoutGapOrDuplicate(serials(documents));
    }

    @Test
    void whenTasksAreDecidedAtOurDesk() throws Exception {
        List<String> documents = submitted();
        Map<String, String> tasks = tasks();

        Instant start = Instant.now();
        List<Duration> times = all(documents, id -> desk.signer()
                .post("/tasks/" + tasks.get(id), "{\"outcome\":\"approve\"}")
                .expect(200));
        print("task decided at our desk", start, times);

        requireWithoutGapOrDuplicate(serials(documents));
    }

    @Test
    void whenTimersFire() throws Exception {
        List<String> documents = filed();

        fire(documents, "timer with nothing to do, for comparison", "activiti:expression=\"${execution.id}\"/>");
        fire(documents, "timer whose task takes a number", NUMBER);

        requireWithoutGapOrDuplicate(serials(documents));
    }

    /** A workflow that ends removes its twenty variables, which is about as much work as the number. */
    @Test
    void whenTimersFireInWorkflowsThatGoOn() throws Exception {
        List<String> documents = filed();
        Instant due = due();
        deployTimer(due, NUMBER, GOES_ON);
        List<String> workflows = started(documents);
        try {
            for (String id : documents) {
                awaitNumber(id, due.plusSeconds(300));
            }
            printTaken("timer whose task takes a number in a workflow that goes on", documents);
            requireWithoutGapOrDuplicate(serials(documents));
        } finally {
            Person admin = admin();
            all(workflows, id -> admin.send(admin.at(API + "/workflow/versions/1/processes/" + id)
                            .DELETE())
                    .expect(204));
        }
    }

    private void awaitNumber(String document, Instant end) {
        while (number(document) == 0) {
            assertThat(Instant.now())
                    .as("a timer that has not fired, or was given up")
                    .isBefore(end);
            LockSupport.parkNanos(500_000_000L);
        }
    }

    /** From the first number to the last, as the documents themselves tell: nobody need ask meanwhile. */
    private void printTaken(String what, List<String> documents) {
        List<Instant> taken = documents.stream()
                .map(id -> Instant.parse(document(id).get("modifiedAt").asText()))
                .sorted()
                .toList();
        print(what, taken.size() - 1, Duration.between(taken.get(0), taken.get(taken.size() - 1)));
    }

    @Test
    void whenScriptsOfTimersTakeNumbers() throws Exception {
        List<String> some = filed();
        List<String> others = filed();

        fire(some, "timer with an empty script, for comparison", script("var nothing = 0;"));
        fire(some, "timer whose script takes a number in its own transaction", script(numbering(", false, true")));
        fire(others, "timer whose script takes a number in the workflow's transaction", script(numbering("")));

        requireWithoutGapOrDuplicate(
                serials(Stream.concat(some.stream(), others.stream()).toList()));
    }

    private static String numbering(String how) {
        return "actions.create(\"rpt-number\").execute(bpm_package.children[0]" + how + ");";
    }

    private String script(String text) {
        return """
                activiti:class="org.alfresco.repo.workflow.activiti.script.AlfrescoScriptDelegate">
                  <extensionElements>
                    <activiti:field name="runAs"><activiti:string>%s</activiti:string></activiti:field>
                    <activiti:field name="script"><activiti:string><![CDATA[%s]]></activiti:string></activiti:field>
                  </extensionElements>
                </serviceTask>
                """
                .formatted(desk.clerk().userId(), text);
    }

    /** All timers are due at the same time; how long they take counts from the first that has fired. */
    private void fire(List<String> documents, String what, String task) throws Exception {
        Instant due = due();
        deployTimer(due, task, ENDS);
        started(documents);

        Instant end = due.plusSeconds(300);
        Instant first = null;
        int counted = 0;
        int left = waiting();
        while (left > 0 && Instant.now().isBefore(end)) {
            if (first == null && left < count) {
                first = Instant.now();
                counted = left;
            }
            LockSupport.parkNanos(500_000_000L);
            left = waiting();
        }
        assertThat(left).as("timers that have not fired, or were given up").isZero();
        assertThat(first)
                .as("a pause of half a second in which not all of them fired")
                .isNotNull();
        print(what, counted, Duration.between(first, Instant.now()));
    }

    /** Late enough for all workflows to be started before. */
    private Instant due() {
        return Instant.now().plusSeconds(20 + count / 10);
    }

    private List<String> started(List<String> documents) throws Exception {
        List<String> workflows = new CopyOnWriteArrayList<>();
        all(
                documents,
                id -> workflows.add(desk.clerk()
                        .send(desk.clerk()
                                .at(API + "/workflow/versions/1/processes")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(
                                        "{\"processDefinitionKey\":\"%s\",\"items\":[\"%s\"]}".formatted(TIMER, id))))
                        .expect(201)
                        .entry()
                        .get("id")
                        .asText()));
        return workflows;
    }

    private int waiting() {
        return desk.clerk()
                .send(desk.clerk()
                        .at(API + "/workflow/versions/1/processes?maxItems=1&where="
                                + Desk.encoded("(status='active' AND processDefinitionKey='" + TIMER + "')"))
                        .GET())
                .expect(200)
                .pagination()
                .get("totalItems")
                .asInt();
    }

    private void deployTimer(Instant due, String task, String next) throws IOException {
        Person admin = admin();
        String bpmn;
        try (InputStream file = getClass().getResourceAsStream("/acceptance/numbering-timer.bpmn20.xml")) {
            bpmn = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@task@", task)
                    .replace("@next@", next)
                    .replace("@due@", due.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        Form form = new Form()
                .file("filedata", Desk.word() + ".bpmn20.xml", bpmn.getBytes(StandardCharsets.UTF_8))
                .field("relativePath", "Data Dictionary/Workflow Definitions")
                .field("nodeType", "bpm:workflowDefinition");
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

    private Person admin() {
        return desk.stranger("admin", System.getProperty("acs.admin.password"));
    }

    private List<String> filed() throws Exception {
        List<String> documents = new CopyOnWriteArrayList<>();
        all(
                IntStream.range(0, count).mapToObj(String::valueOf).toList(),
                number -> documents.add(desk.filePlan().get("id").asText()));
        return documents;
    }

    private List<String> submitted() throws Exception {
        List<String> documents = filed();
        all(documents, desk::submit);
        return documents;
    }

    private Map<String, String> tasks() {
        List<JsonNode> tasks = new ArrayList<>();
        Answer page;
        do {
            page = desk.signer()
                    .get("/tasks?maxItems=1000&skipCount=" + tasks.size())
                    .expect(200);
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

    private List<Integer> serials(List<String> documents) {
        return documents.stream().map(this::number).toList();
    }

    private static void requireWithoutGapOrDuplicate(List<Integer> taken) {
        TreeSet<Integer> serials = new TreeSet<>(taken);
        assertThat(serials).hasSize(taken.size());
        assertThat(serials.last() - serials.first() + 1).isEqualTo(taken.size());
        assertThat(serials.first()).isPositive();
    }

    private int number(String id) {
        String number = document(id).path("number").asText("");
        return number.matches("\\d+-.*") ? Integer.parseInt(number.substring(0, number.indexOf('-'))) : 0;
    }

    private JsonNode document(String id) {
        return desk.clerk().get("/documents/" + id).expect(200).entry();
    }

    private void print(String what, Instant start, List<Duration> times) {
        List<Long> sorted = times.stream().map(Duration::toMillis).sorted().toList();
        print(what, count, Duration.between(start, Instant.now()));
        System.out.printf(
                "  p50 %d ms, p95 %d ms, longest %d ms%n",
                sorted.get(count / 2), sorted.get(count * 95 / 100), sorted.get(count - 1));
    }

    private static void print(String what, int numbers, Duration time) {
        double seconds = time.toMillis() / 1000.0;
        System.out.printf("%s: %d numbers in %.1f s, %.1f/s%n", what, numbers, seconds, numbers / seconds);
    }
}
