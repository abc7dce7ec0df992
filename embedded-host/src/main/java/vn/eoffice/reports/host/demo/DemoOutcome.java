package vn.eoffice.reports.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import vn.eoffice.reports.host.demo.DemoClient.Answer;

/** What comes of a round: who is missing, the consolidated forms, and the papers after the outline. */
final class DemoOutcome {

    private final DemoRoundDesk desk;
    private final DemoScreen screen;
    private final String round;
    private final String outline;

    DemoOutcome(DemoRoundDesk desk, String round, String outline) {
        this.desk = desk;
        this.screen = desk.screen();
        this.round = round;
        this.outline = outline;
    }

    void play() {
        follow();
        screen.title("demo.round.consolidated");
        consolidate("1B", "I.1", "province");
        consolidate("13B", "I.1", "received");
        follows();
        screen.say("demo.round.folder", desk.files().folder());
    }

    private void follow() {
        screen.title("demo.round.summary");
        JsonNode all = desk.office().get(path() + "/summary").entry().path("all");
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
                String.format(Locale.ROOT, "%.1f", all.path("receivedRate").asDouble() * 100)
                        .replace('.', ','));
        Answer missing = desk.office().get(path() + "/missing?maxItems=1000");
        screen.say("demo.round.missing", missing.total());
        int shown = 0;
        for (JsonNode item : missing.entries()) {
            JsonNode unit = item.path("entry");
            boolean silent = unit.path("state").asText().equals("late");
            if (!silent || shown++ < 4) {
                String state = screen.word("demo.state." + unit.path("state").asText());
                screen.say("demo.round.missing-unit", unit.path("name").asText(), state + owed(unit.path("missing")));
            }
        }
    }

    private String owed(JsonNode missing) {
        StringBuilder owed = new StringBuilder();
        for (JsonNode part : missing) {
            boolean report = part.asText().equals("report");
            String word = report ? screen.word("demo.round.report") : screen.word("demo.round.form", part.asText());
            owed.append(owed.isEmpty() ? ": " : ", ").append(word);
        }
        return owed.toString();
    }

    private void consolidate(String form, String row, String column) {
        String path = path() + "/consolidations/" + form;
        JsonNode consolidated = desk.checked(desk.office().get(path)).entry();
        int at = index(consolidated.path("columns"), column);
        JsonNode words = form(form);
        screen.say(
                "demo.round.cell",
                form,
                named(words.path("rows"), row, "label"),
                named(words.path("columns"), column, "title"),
                cell(consolidated.path("rows"), row, at),
                consolidated.path("units").asInt()
                        - consolidated.path("incomplete").size());
        drillDown(path + "/cells/" + row + "/" + column);
        screen.say(
                "demo.round.difference",
                DemoRoundDesk.day(consolidated.path("previous").path("to").asText()),
                cell(consolidated.path("previous").path("difference"), row, at));
        for (JsonNode unit : consolidated.path("checks")) {
            screen.say(
                    "demo.round.compare",
                    unit.path("unitName").asText(),
                    unit.path("findings").path(0).path("text").asText());
        }
        desk.files().save("tong-hop-" + form + ".xlsx", desk.office().download(path, DemoRoundDesk.XLSX));
    }

    private JsonNode form(String code) {
        for (JsonNode item : desk.office().get("/forms").entries()) {
            if (item.path("entry").path("code").asText().equals(code)) {
                return item.path("entry");
            }
        }
        throw new IllegalStateException("no form " + code);
    }

    private static String named(JsonNode things, String id, String name) {
        for (JsonNode thing : things) {
            if (thing.path("id").asText().equals(id)) {
                return thing.path(name).asText();
            }
        }
        return id;
    }

    private void drillDown(String path) {
        Answer shares = desk.checked(desk.office().get(path + "?maxItems=1000"));
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
        if (shown == 0) {
            desk.fail();
        }
    }

    private static int index(JsonNode columns, String id) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.path(i).asText().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException("no column " + id);
    }

    private static String cell(JsonNode rows, String id, int column) {
        for (JsonNode row : rows) {
            if (row.path("row").asText().equals(id) && row.path("unit").isNull()) {
                return row.path("cells").path(column).asText();
            }
        }
        return "—";
    }

    private void follows() {
        screen.title("demo.round.outline");
        for (int unit = 0; unit < 2; unit++) {
            String code = DemoUnits.CODES.get(unit);
            String report = desk.commune(unit)
                    .get(path() + "/units/" + code + "/submissions")
                    .entries()
                    .path(0)
                    .path("entry")
                    .path("reportId")
                    .asText();
            String path = "/documents/" + report + "/conformance?outline=" + outline;
            JsonNode findings = desk.checked(desk.office().get(path)).entry().path("findings");
            screen.say("demo.round.conformance", desk.name(unit), findings.size());
            findings.forEach(finding ->
                    screen.say("demo.round.finding", finding.path("text").asText()));
            desk.files()
                    .save("bao-cao-" + code + "-nhan-xet.docx", desk.office().download(path, DemoRoundDesk.DOCX));
        }
        String draft = "/outlines/" + outline + "/draft";
        desk.files()
                .save("bao-cao-tong-hop.docx", desk.office().download(draft + "?round=" + round, DemoRoundDesk.DOCX));
        desk.files().save("du-thao-bao-cao.docx", desk.office().download(draft, DemoRoundDesk.DOCX));
        screen.say("demo.round.drafted");
    }

    private String path() {
        return "/rounds/" + round;
    }
}
