package vn.eoffice.reports.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import vn.eoffice.reports.host.demo.DemoClient.Answer;

/** The story goes on with a reporting round: from the plan to the last report. */
final class DemoRound {

    static final List<String> FORMS = List.of("1B", "13B");

    private static final int DAYS_TO_REPORT = 11;
    private static final int DAYS_PAST_THE_GRACE = 5;

    /** How far the story jumps ahead in all, unless its deadline falls on a holiday. */
    static final Duration JUMPS = Duration.ofDays(DAYS_TO_REPORT + DAYS_PAST_THE_GRACE);

    private static final String NOW = "(từ ngày 01/7/2025 đến ngày 31/5/2026)";
    private static final String BEFORE = "(từ ngày 01/7/2024 đến ngày 31/5/2025)";
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final long PAUSE_NANOS = 300_000_000L;

    private final DemoRoundDesk desk;
    private final DemoScreen screen;
    private final DemoClock clock;
    private String round;
    private String earlier;
    private String outline;

    DemoRound(DemoRoundDesk desk, DemoClock clock) {
        this.desk = desk;
        this.screen = desk.screen();
        this.clock = clock;
    }

    /** Plays it, and what comes of it. */
    void play() {
        yearBefore();
        prepare();
        reportInTime();
        reportBadly();
        late();
        new DemoOutcome(desk, round, outline).play();
    }

    /** The round of the year before: this year's figures are held against it. */
    private void yearBefore() {
        screen.title("demo.round.before");
        LocalDate today = LocalDate.now(clock);
        JsonNode prepared = prepared(DemoPapers.plan(40, today, today.plusDays(DAYS_TO_REPORT), BEFORE));
        open(prepared);
        earlier = prepared.path("id").asText();
        desk.learn(earlier);
        for (int unit = 0; unit < 6; unit++) {
            desk.checked(desk.commune(unit).upload("/rounds/" + earlier + "/submissions", whole(earlier, unit, false)));
        }
        screen.say("demo.round.before-sent", 6);
        desk.checked(desk.office().post("/rounds/" + earlier + "/closing", Map.of("reason", "Đã tổng hợp xong.")));
    }

    private void prepare() {
        screen.title("demo.round.plan");
        LocalDate today = LocalDate.now(clock);
        JsonNode prepared = prepared(DemoPapers.plan(41, today, today.plusDays(DAYS_TO_REPORT), NOW));
        round = prepared.path("id").asText();
        outline = prepared.path("planId").asText();
        JsonNode terms = prepared.path("terms");
        screen.say(
                "demo.round.proposed",
                DemoRoundDesk.day(terms.path("period").path("from").asText()),
                DemoRoundDesk.day(terms.path("period").path("to").asText()),
                DemoRoundDesk.words(terms.path("forms")),
                terms.path("receivingOffice").asText(),
                DemoRoundDesk.words(terms.path("expected")));
        screen.say(
                "demo.round.deadline",
                DemoRoundDesk.day(
                        terms.path("deadlines").path(0).path("lastDay").asText()),
                terms.path("deadlines").path(0).path("text").asText());
        open(prepared);
        desk.learn(round);
        screen.say("demo.round.opened", desk.office().get(path() + "/units").total());
        byte[] blank = desk.commune(0).download("/forms/1B/workbook?round=" + round, DemoRoundDesk.XLSX);
        desk.files().save("bieu-1B-giao-cho-xa.xlsx", blank);
        screen.say("demo.round.handed-out", DemoRoundDesk.words(terms.path("forms")), desk.name(0));
    }

    private JsonNode prepared(byte[] plan) {
        Answer filed = desk.checked(desk.office().upload("/documents", Map.of("ke-hoach.docx", plan)));
        return desk.checked(desk.office()
                        .post("/rounds", Map.of("plan", filed.entry().path("id").asText())))
                .entry();
    }

    private void open(JsonNode prepared) {
        Map<String, Object> change = new LinkedHashMap<>();
        ObjectNode terms = (ObjectNode) prepared.path("terms");
        change.put("version", prepared.path("version").asLong());
        change.put("terms", terms);
        String path = "/rounds/" + prepared.path("id").asText();
        Answer changed = desk.checked(desk.office().put(path, change));
        desk.checked(desk.office()
                .post(
                        path + "/opening",
                        Map.of("version", changed.entry().path("version").asLong())));
    }

    private void reportInTime() {
        screen.title("demo.round.reports");
        for (int unit = 0; unit < 12; unit++) {
            Map<String, byte[]> parts = whole(round, unit, unit == 1);
            if (unit == 3) {
                parts.put("bieu-13B.xlsx", DemoWorkbooks.wrongBacklog(blank("13B", round, unit), unit));
            }
            send(unit, parts);
        }
        send(12, Map.of("bieu-1B.xlsx", filled("1B", round, 12)));
        desk.checked(desk.commune(13)
                .post(
                        path() + "/units/" + DemoUnits.CODES.get(13) + "/nothing",
                        Map.of("reason", "Xã mới, chưa phát sinh.")));
        screen.say("demo.round.nothing", desk.name(13));
    }

    private void reportBadly() {
        screen.title("demo.round.bad");
        send(14, Map.of("bieu-1B-nam-truoc.xlsx", filled("1B", earlier, 14)));
        byte[] old = DemoWorkbooks.filled(blank("1B", earlier, 15), 15);
        send(15, Map.of("bieu-1B-tu-lap.xlsx", DemoWorkbooks.withoutStamp(old)));
        send(15, Map.of("bieu-1B-cua-xa-khac.xlsx", filled("1B", round, 0)));
        send(16, Map.of("bieu-13B.xlsx", DemoPapers.bomb()));
        Answer returned = desk.checked(desk.office()
                .post(
                        path() + "/units/" + DemoUnits.CODES.get(3) + "/return",
                        Map.of("reasons", List.of("Biểu 13B: số tồn đọng đầu kỳ không khớp kỳ trước."))));
        screen.say(
                "demo.round.returned",
                desk.name(3),
                returned.entry().path("reason").asText());
    }

    private void late() {
        screen.title("demo.round.late");
        LocalDate due = due();
        jumpTo(due.minusDays(2));
        waitFor("yellow");
        jumpTo(due.plusDays(1));
        waitFor("red");
        send(17, whole(round, 17, false));
        send(18, whole(round, 18, false));
        jumpTo(due.plusDays(DAYS_PAST_THE_GRACE));
        waitFor("special-red");
        Answer locked = desk.commune(19).upload(path() + "/submissions", whole(round, 19, false));
        screen.say("demo.round.locked", desk.name(19), locked.error());
        desk.checked(desk.office()
                .post(
                        path() + "/units/" + DemoUnits.CODES.get(19) + "/admission",
                        Map.of(
                                "until",
                                LocalDate.now(clock).plusDays(1).toString(),
                                "reason",
                                "Mất điện do bão, đã có văn bản xin lùi hạn.")));
        screen.say("demo.round.admitted", desk.name(19));
        send(19, whole(round, 19, false));
    }

    /** The day that the communes have to keep; behind a weekend or holiday when the plan's is one. */
    private LocalDate due() {
        JsonNode first = desk.office().get(path() + "/units").entries().path(0);
        return LocalDate.parse(first.path("entry").path("due").asText());
    }

    private void jumpTo(LocalDate day) {
        clock.jump(Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(clock), day)));
    }

    /** Waits until the workflow has reminded on a level, and shows whom it told. */
    private void waitFor(String level) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        Map<String, Integer> told = reminders(level);
        while (told.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE_NANOS);
            told = reminders(level);
        }
        if (told.isEmpty()) {
            desk.fail();
        }
        int count = told.values().stream().mapToInt(Integer::intValue).sum();
        screen.say("demo.round.reminded-" + level, count);
    }

    private Map<String, Integer> reminders(String level) {
        Map<String, Integer> told = new TreeMap<>();
        desk.office().get(path() + "/reminders?maxItems=1000").entries().forEach(item -> {
            JsonNode details = item.path("entry").path("details");
            if (details.path("level").asText().equals(level)) {
                told.merge(details.path("to").asText(), 1, Integer::sum);
            }
        });
        return told;
    }

    private Map<String, byte[]> whole(String of, int unit, boolean poor) {
        String name = desk.name(unit);
        LocalDate today = LocalDate.now(clock);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("bao-cao.docx", poor ? DemoPapers.poorReport(name, today) : DemoPapers.goodReport(name, unit, today));
        FORMS.forEach(form -> parts.put("bieu-" + form + ".xlsx", filled(form, of, unit)));
        return parts;
    }

    private byte[] filled(String form, String of, int unit) {
        int carried = of.equals(earlier) ? 0 : 1;
        return DemoWorkbooks.filled(blank(form, of, unit), unit, carried);
    }

    private byte[] blank(String form, String of, int unit) {
        return desk.commune(unit).download("/forms/" + form + "/workbook?round=" + of, DemoRoundDesk.XLSX);
    }

    private void send(int unit, Map<String, byte[]> parts) {
        Answer sent = desk.checked(desk.commune(unit).upload(path() + "/submissions", parts));
        JsonNode version = sent.entry();
        screen.say(
                "demo.round.sent",
                desk.name(unit),
                version.path("tables").isEmpty()
                        ? "—"
                        : DemoRoundDesk.words(version.path("tables").findValues("form")),
                screen.word("demo.state." + version.path("state").asText()));
        version.path("refusals")
                .forEach(refusal -> screen.say(
                        "demo.round.refused",
                        refusal.path("fileName").asText(),
                        refusal.path("text").asText()));
        version.path("tables").forEach(table -> findings(table.path("form").asText(), table.path("findings")));
    }

    private void findings(String form, JsonNode findings) {
        for (JsonNode finding : findings) {
            if (!finding.path("severity").asText().equals("info")) {
                screen.say("demo.round.checked", form, finding.path("text").asText());
            }
        }
    }

    private String path() {
        return "/rounds/" + round;
    }
}
