package vn.eoffice.reports.rest.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.eoffice.reports.annex.FilledBook;

/** What tests do with rounds again and again. The plan is filed by the clerk; the recipient's unit has to report. */
final class RoundDays {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Desk desk;

    RoundDays(Desk desk) {
        this.desk = desk;
    }

    /** The code of the unit that has to report. */
    String unit() {
        return desk.recipient().get("/me").expect(200).entry().get("unit").asText();
    }

    /** A plan that asks for a report and form 1B. */
    String plan() {
        ObjectNode metadata = desk.plan(Desk.word());
        ObjectNode period = metadata.putObject("period");
        period.put("from", "2025-07-01").put("to", "2026-05-31");
        metadata.putArray("deadlines")
                .addObject()
                .put("date", TODAY.plusDays(30).toString())
                .put("text", "gửi báo cáo trước ngày " + TODAY.plusDays(30))
                .putArray("units");
        String text = "KẾ HOẠCH\nCác đơn vị gửi báo cáo kèm Biểu 1B về Văn phòng Tỉnh ủy.\n" + Desk.word()
                + "\nĐỀ CƯƠNG\nI. KẾT QUẢ\n1. Kết quả thực hiện\nII. KIẾN NGHỊ\n";
        Form form = new Form().file("ke-hoach.txt", text).json("metadata", metadata.toString());
        return desk.clerk()
                .post("/documents", form)
                .expect(201)
                .entry()
                .get("id")
                .asText();
    }

    JsonNode prepared() {
        return desk.clerk()
                .post("/rounds", "{\"plan\":\"" + plan() + "\"}")
                .expect(201)
                .entry();
    }

    /** A round that the recipient's unit alone has to report in, until a day. */
    JsonNode opened(LocalDate lastDay) {
        JsonNode prepared = prepared();
        ObjectNode terms = prepared.get("terms").deepCopy();
        terms.putArray("deadlines").addObject().put("lastDay", lastDay.toString());
        terms.putArray("expected").add(unit());
        ObjectNode change = MAPPER.createObjectNode();
        change.put("version", prepared.get("version").asLong()).set("terms", terms);
        String path = path(prepared);
        JsonNode changed = desk.clerk().put(path, change.toString()).expect(200).entry();
        return desk.clerk()
                .post(
                        path + "/opening",
                        "{\"version\":" + changed.get("version").asLong() + "}")
                .expect(200)
                .entry();
    }

    JsonNode opened() {
        return opened(TODAY.plusDays(20));
    }

    static String path(JsonNode round) {
        return "/rounds/" + round.get("id").asText();
    }

    String unitPath(JsonNode round) {
        return path(round) + "/units/" + unit();
    }

    /** A workbook of form 1B for the unit in that round, with one figure in it. */
    byte[] workbook(JsonNode round) {
        return FilledBook.begun(desk.recipient()
                .get("/forms/1B/workbook?round=" + round.get("id").asText())
                .expect(200)
                .body());
    }

    Form report() {
        return new Form().file("bao-cao.txt", "BÁO CÁO\nI. KẾT QUẢ\n1. Kết quả thực hiện\nĐã xong " + Desk.word());
    }

    /** Sends everything that is asked for. */
    JsonNode submitted(JsonNode round) {
        return desk.recipient()
                .post(path(round) + "/submissions", report().file("file", "bieu-1B.xlsx", workbook(round)))
                .expect(201)
                .entry();
    }

    String state(JsonNode round) {
        return desk.clerk()
                .get(path(round) + "/units")
                .expect(200)
                .entries()
                .get(0)
                .get("state")
                .asText();
    }
}
