package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.rest.acceptance.AcceptanceTarget.Login;

/** The people of the office under test, and what they do again and again. */
public final class Desk {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long PAUSE_NANOS = 200_000_000L;

    private final AcceptanceTarget target;
    private final Map<Role, Person> signedIn;

    public Desk(AcceptanceTarget target) {
        this(target, Map.of());
    }

    private Desk(AcceptanceTarget target, Map<Role, Person> signedIn) {
        this.target = target;
        this.signedIn = signedIn;
    }

    /** The same people on an Alfresco, each with a ticket: to measure the work, not the signing in. */
    Desk withTickets() {
        return new Desk(
                target, target.accounts().keySet().stream().collect(Collectors.toMap(role -> role, role -> person(role)
                        .withTicket())));
    }

    public AcceptanceTarget target() {
        return target;
    }

    public Person clerk() {
        return person(Role.CLERK);
    }

    public Person reviewer() {
        return person(Role.REVIEWER);
    }

    public Person signer() {
        return person(Role.SIGNER);
    }

    /** A clerk of another unit. */
    public Person recipient() {
        return person(Role.RECIPIENT);
    }

    public Person archivist() {
        return person(Role.ARCHIVIST);
    }

    public Person administrator() {
        return person(Role.ADMINISTRATOR);
    }

    public Person nobody() {
        return new Person(target.root(), null);
    }

    public Person stranger(String userId, String password) {
        return new Person(target.root(), new Login(userId, password));
    }

    /** A word that stands in no other document. */
    public static String word() {
        StringBuilder word = new StringBuilder("zu");
        ThreadLocalRandom.current().ints(12, 'a', 'z' + 1).forEach(letter -> word.append((char) letter));
        return word.toString();
    }

    /** A serial that no other document of the run is likely to have. */
    public static int serial() {
        return ThreadLocalRandom.current().nextInt(100_000, 999_000);
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Metadata of a plan without a number, about that word. */
    public ObjectNode plan(String word) {
        ObjectNode plan = MAPPER.createObjectNode();
        plan.put("kind", "plan").put("type", "kế hoạch").putNull("number").put("symbol", target.symbol());
        plan.put("issuingBody", target.issuer()).putNull("date").putNull("datePartial");
        plan.put("subject", "kiểm tra công tác lưu trữ " + word);
        plan.putArray("citations");
        plan.putArray("recipients")
                .add(recipientLine(target.recipientUnit(), false))
                .add(recipientLine("Lưu Văn phòng", true));
        return plan;
    }

    public static ObjectNode recipientLine(String text, boolean archive) {
        return MAPPER.createObjectNode()
                .put("text", text)
                .put("direction", "downward")
                .put("archive", archive);
    }

    public static ObjectNode citation(String type, String number) {
        return MAPPER.createObjectNode().put("type", type).put("number", number).put("raw", type + " số " + number);
    }

    /** Files a document with a text of its own and that metadata. */
    public JsonNode file(ObjectNode metadata) {
        Form form = new Form().file("ke-hoach.txt", "Nội dung " + UUID.randomUUID());
        return clerk().post("/documents", form.json("metadata", metadata.toString()))
                .expect(201)
                .entry();
    }

    public JsonNode filePlan(Consumer<ObjectNode> change) {
        ObjectNode plan = plan(word());
        change.accept(plan);
        return file(plan);
    }

    public JsonNode filePlan() {
        return filePlan(plan -> {});
    }

    /** Sends a draft straight to the signer. */
    public void submit(String id) {
        clerk().post("/documents/" + id + "/routing", "{\"signer\":\"" + signer().userId() + "\"}")
                .expect(200);
    }

    /** Sends a draft to the reviewer first. */
    public void submitForReview(String id) {
        clerk().post(
                        "/documents/" + id + "/routing",
                        "{\"reviewer\":\"%s\",\"signer\":\"%s\"}"
                                .formatted(reviewer().userId(), signer().userId()))
                .expect(200);
    }

    /** The open task that a person has with a document. */
    public JsonNode task(Person person, String documentId) {
        return person.get("/tasks?maxItems=1000").expect(200).entries().stream()
                .filter(task -> documentId.equals(task.at("/document/id").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task for " + documentId));
    }

    public Answer decide(Person person, String documentId, String outcome, String comment) {
        ObjectNode body = MAPPER.createObjectNode().put("outcome", outcome).put("comment", comment);
        return person.post("/tasks/" + task(person, documentId).get("id").asText(), body.toString());
    }

    /** Files, signs and sends a document. */
    public JsonNode issue(Consumer<ObjectNode> change) {
        String id = filePlan(change).get("id").asText();
        submit(id);
        return decide(signer(), id, "approve", null).expect(200).entry();
    }

    public JsonNode issue() {
        return issue(plan -> {});
    }

    /** The copy of a document in a person's inbox. */
    public JsonNode inboxItem(Person person, String documentId) {
        return person.get("/inbox?maxItems=1000").expect(200).entries().stream()
                .filter(item -> documentId.equals(item.get("documentId").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the inbox: " + documentId));
    }

    /** What a search answers, as soon as it finds that many. */
    public Answer search(Person person, String query, long expected) {
        return eventually(() -> person.get("/documents?" + query).expect(200), answer -> answer.total() == expected);
    }

    private Answer eventually(Supplier<Answer> question, Predicate<Answer> wanted) {
        Instant end = Instant.now().plus(target.patience());
        Answer answer = question.get();
        while (!wanted.test(answer) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(PAUSE_NANOS);
            answer = question.get();
        }
        assertThat(answer).as(answer.text()).matches(wanted);
        return answer;
    }

    private Person person(Role role) {
        Person known = signedIn.get(role);
        return known != null
                ? known
                : new Person(target.root(), target.accounts().get(role));
    }
}
