package vn.eoffice.reports.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import vn.eoffice.reports.host.demo.DemoClient.Answer;

/** The story goes on with a reporting round: from the plan to the consolidated report. */
final class DemoRound {

    private static final Duration PAST_THE_DEADLINE = Duration.ofDays(13);
    private static final Duration PAST_THE_GRACE = Duration.ofDays(5);

    /** How far the story jumps ahead in all. */
    static final Duration JUMPS = PAST_THE_DEADLINE.plus(PAST_THE_GRACE);

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final List<String> FORMS = List.of("1B", "13B");
    private static final String NOW = "(từ ngày 01/7/2025 đến ngày 31/5/2026)";
    private static final String BEFORE = "(từ ngày 01/7/2024 đến ngày 31/5/2025)";
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final long PAUSE_NANOS = 300_000_000L;

    private final DemoScreen screen;
    private final DemoClient office;
    private final IntFunction<DemoClient> communes;
    private final DemoClock clock;
    private final DemoFiles files;
    private String round;
    private String outline;
    private int failures;

    DemoRound(
            DemoScreen screen, DemoClient office, IntFunction<DemoClient> communes, DemoClock clock, DemoFiles files) {
        this.screen = screen;
        this.office = office;
        this.communes = communes;
        this.clock = clock;
        this.files = files;
    }

    /** How many things went otherwise than the story says. */
    int failures() {
        return failures;
    }

    void play() {
        prepare();
        String earlier = earlierRound();
        reportInTime(earlier);
        late();
        follow();
        consolidate();
        outline();
        screen.say("demo.round.folder", files.folder());
    }

    private void prepare() {
        screen.title("demo.round.plan");
        LocalDate today = LocalDate.now(clock);
        JsonNode prepared = prepared(DemoPapers.plan(41, today, today.plusDays(11), NOW));
        round = prepared.path("id").asText();
        outline = prepared.path("planId").asText();
        JsonNode terms = prepared.path("terms");
        screen.say(
                "demo.round.proposed",
                terms.path("period").path("from").asText(),
                terms.path("period").path("to").asText(),
                words(terms.path("forms")),
                terms.path("receivingOffice").asText(),
                words(terms.path("expected")),
                terms.path("deadlines").path(0).path("lastDay").asText(),
                terms.path("deadlines").path(0).path("text").asText());
        open(prepared);
        screen.say("demo.round.opened", office.get(path() + "/units").total());
    }

    /** A round of the year before, whose workbook somebody will send by mistake. */
    private String earlierRound() {
        LocalDate today = LocalDate.now(clock);
        JsonNode prepared = prepared(DemoPapers.plan(40, today, today.plusDays(11), BEFORE));
        open(prepared);
        return prepared.path("id").asText();
    }

    private JsonNode prepared(byte[] plan) {
        Answer filed = office.upload("/documents", Map.of("ke-hoach.docx", plan));
        check(filed);
        Answer prepared =
                office.post("/rounds", Map.of("plan", filed.entry().path("id").asText()));
        check(prepared);
        return prepared.entry();
    }

    private void open(JsonNode prepared) {
        Map<String, Object> change = new LinkedHashMap<>();
        ObjectNode terms = (ObjectNode) prepared.path("terms");
        change.put("version", prepared.path("version").asLong());
        change.put("terms", terms);
        String path = "/rounds/" + prepared.path("id").asText();
        Answer changed = office.put(path, change);
        check(changed);
        check(office.post(
                path + "/opening",
                Map.of("version", changed.entry().path("version").asLong())));
    }

    private void reportInTime(String earlier) {
        screen.title("demo.round.reports");
        for (int unit = 0; unit < 12; unit++) {
            send(unit, whole(unit, unit == 1 ? DemoPapers.poorReport("Đảng ủy xã") : null));
        }
        send(12, Map.of("bieu-1B.xlsx", filled("1B", round, 12)));
        Answer nothing = communes.apply(13)
                .post(
                        path() + "/units/" + DemoUnits.CODES.get(13) + "/nothing",
                        Map.of("reason", "Xã mới, chưa phát sinh."));
        check(nothing);
        screen.say("demo.round.nothing", DemoUnits.CODES.get(13));
        send(14, Map.of("bieu-1B.xlsx", filled("1B", earlier, 14)));
        send(15, Map.of("bieu-1B.xlsx", filled("1B", round, 0)));
        send(16, Map.of("bieu-13B.xlsx", DemoPapers.bomb()));
        Answer returned = office.post(
                path() + "/units/" + DemoUnits.CODES.get(2) + "/return",
                Map.of("reasons", List.of("Biểu 1B chưa có chữ ký, đề nghị gửi lại.")));
        check(returned);
        screen.say(
                "demo.round.returned",
                DemoUnits.CODES.get(2),
                returned.entry().path("reason").asText());
    }

    private void late() {
        screen.title("demo.round.late");
        clock.jump(PAST_THE_DEADLINE);
        waitForReminders();
        send(17, whole(17, null));
        send(18, whole(18, null));
        clock.jump(PAST_THE_GRACE);
        Answer locked = communes.apply(19).upload(path() + "/submissions", whole(19, null));
        screen.say("demo.round.locked", DemoUnits.CODES.get(19), locked.error());
        check(office.post(
                path() + "/units/" + DemoUnits.CODES.get(19) + "/admission",
                Map.of(
                        "until",
                        LocalDate.now(clock).plusDays(1).toString(),
                        "reason",
                        "Mất điện do bão, đã có văn bản xin lùi hạn.")));
        send(19, whole(19, null));
    }

    private void waitForReminders() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (office.get(path() + "/reminders").total() == 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        Answer reminders = office.get(path() + "/reminders");
        screen.say("demo.round.reminders", reminders.total());
        if (reminders.total() == 0) {
            failures++;
        }
    }

    private void follow() {
        screen.title("demo.round.summary");
        JsonNode all = office.get(path() + "/summary").entry().path("all");
        screen.say(
                "demo.round.tally",
                all.path("listed").asInt(),
                all.path("onTime").asInt(),
                all.path("receivedLate").asInt(),
                all.path("incomplete").asInt(),
                all.path("returned").asInt(),
                all.path("waiting").asInt(),
                all.path("overdue").asInt(),
                all.path("exempt").asInt(),
                "%.1f".formatted(all.path("receivedRate").asDouble() * 100));
        Answer missing = office.get(path() + "/missing?maxItems=5");
        screen.say("demo.round.missing", missing.total());
        missing.entries().forEach(item -> {
            JsonNode unit = item.path("entry");
            screen.say(
                    "demo.round.missing-unit",
                    unit.path("name").asText(),
                    unit.path("state").asText(),
                    words(unit.path("missing")));
        });
    }

    private void consolidate() {
        screen.title("demo.round.consolidated");
        for (String form : FORMS) {
            String path = path() + "/consolidations/" + form;
            Answer answer = office.get(path);
            check(answer);
            JsonNode columns = answer.entry().path("columns");
            JsonNode row = firstFilled(answer.entry().path("rows"));
            int column = firstNumber(row);
            screen.say(
                    "demo.round.cell",
                    form,
                    row.path("row").asText(),
                    columns.path(column).asText(),
                    row.path("cells").path(column).asText(),
                    answer.entry().path("incomplete").size());
            drillDown(path + "/cells/" + row.path("row").asText() + "/"
                    + columns.path(column).asText());
            files.save("tong-hop-" + form + ".xlsx", office.download(path, XLSX));
        }
    }

    private void drillDown(String path) {
        Answer shares = office.get(path + "?maxItems=1000");
        check(shares);
        int shown = 0;
        for (JsonNode item : shares.entries()) {
            JsonNode share = item.path("entry");
            if (share.hasNonNull("value") && shown++ < 3) {
                screen.say(
                        "demo.round.share",
                        share.path("unitName").asText(),
                        share.path("value").asText(),
                        share.path("cell").asText());
            }
        }
    }

    private void outline() {
        screen.title("demo.round.outline");
        for (int unit = 0; unit < 2; unit++) {
            String report = communes.apply(unit)
                    .get(path() + "/units/" + DemoUnits.CODES.get(unit) + "/submissions")
                    .entries()
                    .path(0)
                    .path("entry")
                    .path("reportId")
                    .asText();
            String path = "/documents/" + report + "/conformance?outline=" + outline;
            Answer followed = office.get(path);
            check(followed);
            screen.say(
                    "demo.round.conformance",
                    DemoUnits.CODES.get(unit),
                    followed.entry().path("findings").size());
            followed.entry()
                    .path("findings")
                    .forEach(finding -> screen.say(
                            "demo.round.finding",
                            finding.path("place").asText(),
                            finding.path("text").asText()));
            files.save("bao-cao-" + DemoUnits.CODES.get(unit) + "-nhan-xet.docx", office.download(path, DOCX));
        }
        files.save("bao-cao-tong-hop.docx", office.download("/outlines/" + outline + "/draft?round=" + round, DOCX));
        files.save("du-thao-bao-cao.docx", office.download("/outlines/" + outline + "/draft", DOCX));
        for (String form : FORMS) {
            files.save("bieu-" + form + "-mau.xlsx", office.download("/forms/" + form + "/workbook", XLSX));
        }
    }

    private Map<String, byte[]> whole(int unit, byte[] poor) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("bao-cao.docx", poor == null ? DemoPapers.goodReport("Đảng ủy xã", unit) : poor);
        FORMS.forEach(form -> parts.put("bieu-" + form + ".xlsx", filled(form, round, unit)));
        return parts;
    }

    private byte[] filled(String form, String of, int unit) {
        byte[] blank = communes.apply(unit).download("/forms/" + form + "/workbook?round=" + of, XLSX);
        return DemoPapers.filled(blank, unit);
    }

    private void send(int unit, Map<String, byte[]> parts) {
        Answer sent = communes.apply(unit).upload(path() + "/submissions", parts);
        check(sent);
        screen.say(
                "demo.round.sent",
                DemoUnits.CODES.get(unit),
                words(sent.entry().path("tables").findValues("form")),
                sent.entry().path("state").asText());
        sent.entry()
                .path("refusals")
                .forEach(refusal -> screen.say(
                        "demo.round.refused",
                        refusal.path("fileName").asText(),
                        refusal.path("text").asText()));
    }

    private static JsonNode firstFilled(JsonNode rows) {
        for (JsonNode row : rows) {
            if (firstNumber(row) >= 0 && row.path("unit").isNull()) {
                return row;
            }
        }
        return rows.path(0);
    }

    private static int firstNumber(JsonNode row) {
        JsonNode cells = row.path("cells");
        for (int i = 2; i < cells.size(); i++) {
            if (!cells.path(i).isNull()) {
                return i;
            }
        }
        return -1;
    }

    private static String words(Iterable<JsonNode> values) {
        StringBuilder words = new StringBuilder();
        values.forEach(value -> words.append(words.isEmpty() ? "" : ", ").append(value.asText()));
        return words.toString();
    }

    private String path() {
        return "/rounds/" + round;
    }

    private void check(Answer answer) {
        if (!answer.isSuccess()) {
            failures++;
            screen.say("demo.error", answer.status(), answer.error());
        }
    }
}
