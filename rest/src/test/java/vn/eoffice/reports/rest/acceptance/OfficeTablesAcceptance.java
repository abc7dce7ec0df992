package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator changes units, groups, terms and issuer codes. Each test makes units and codes of its own. */
abstract class OfficeTablesAcceptance {

    private static final String UNITS = "/settings/units";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Desk desk;

    OfficeTablesAcceptance(Desk desk) {
        this.desk = desk;
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "groups", "terms", "issuer-codes"})
    void onlyAnAdministratorSeesAndChangesATable(String table) {
        String path = "/settings/" + table;
        desk.clerk().get(path).expect(403);
        desk.clerk().get(path + "/history").expect(403);
        desk.clerk().post(path + "/previews", "{\"rows\":[{}]}").expect(403);
        desk.clerk()
                .post(path + "/changes", "{\"fingerprint\":\"x\",\"rows\":[{}]}")
                .expect(403);
        desk.nobody().get(path).expect(401);
        assertThat(desk.administrator().get(path).expect(200).entry().get("rows"))
                .isNotEmpty();
    }

    @Test
    void aTableThatIsNoneIsNotFound() {
        desk.administrator().get("/settings/passwords").expect(404);
    }

    @Test
    void aFileIsLookedAtFirstAndThenApplied() {
        String code = code();
        Form file = file("\uFEFFMã;Tên;Hệ thống;Từ ngày\n" + code + ";Đảng ủy phường Mới;Đảng;01/07/2025\n");

        JsonNode preview =
                desk.administrator().post(UNITS + "/previews", file).expect(200).entry();
        assertThat(preview.at("/counts/added").asInt()).isEqualTo(1);
        assertThat(preview.at("/changes/0/line").asInt()).isEqualTo(2);
        assertThat(row(UNITS, code)).isNull();

        String fingerprint = preview.get("fingerprint").asText();
        desk.administrator()
                .post(UNITS + "/changes", file.field("fingerprint", fingerprint))
                .expect(200);

        assertThat(row(UNITS, code).get("from").asText()).isEqualTo("2025-07-01");
        assertThat(desk.clerk().get("/units?maxItems=1000").expect(200).entries())
                .filteredOn(unit -> unit.get("code").asText().equals(code))
                .singleElement()
                .satisfies(unit -> assertThat(unit.get("system").asText()).isEqualTo("party"));
        assertThat(desk.administrator()
                        .get(UNITS + "/history")
                        .expect(200)
                        .entries()
                        .get(0)
                        .at("/details/row")
                        .asText())
                .isEqualTo(code);
    }

    @Test
    void aFileWithOneWrongLineChangesNothing() {
        String code = code();
        Form file = file("code,name,system,parent\n" + code + ",Đơn vị,party,\n" + code + "-2,Đơn vị,party,KHONG-CO\n");

        JsonNode preview =
                desk.administrator().post(UNITS + "/previews", file).expect(200).entry();
        assertThat(preview.at("/counts/refused").asInt()).isEqualTo(1);
        assertThat(preview.at("/changes/1/line").asInt()).isEqualTo(3);
        assertThat(preview.at("/changes/1/problems/0/column").asText()).isEqualTo("parent");
        assertThat(preview.at("/changes/1/problems/0/remedy").asText()).isNotBlank();

        Answer refused = desk.administrator()
                .post(
                        UNITS + "/changes",
                        file.field("fingerprint", preview.get("fingerprint").asText()))
                .expect(400);
        assertThat(refused.json().at("/error/errorKey").asText()).isEqualTo("settings.rows-refused");
        assertThat(row(UNITS, code)).isNull();
    }

    @Test
    void aPreviewIsWorthNothingOnceTheTableHasChanged() {
        String code = code();
        String seen = fingerprint(UNITS);
        change(UNITS, cells("code", code, "name", "Đơn vị một", "system", "party"));

        Answer refused = desk.administrator()
                .post(UNITS + "/changes", body(seen, cells("code", code, "name", "Đơn vị hai")))
                .expect(409);

        assertThat(refused.json().at("/error/errorKey").asText()).isEqualTo("settings.changed-meanwhile");
        assertThat(row(UNITS, code).get("name").asText()).isEqualTo("Đơn vị một");
    }

    @Test
    void aUnitEndsAndIsNoLongerAmongThoseOfToday() {
        String code = code();
        change(UNITS, cells("code", code, "name", "Đơn vị " + code, "system", "state"));
        JsonNode ended = change(UNITS, cells("code", code, "to", "2020-12-31"));

        assertThat(ended.at("/counts/ended").asInt()).isEqualTo(1);
        assertThat(row(UNITS, code).get("to").asText()).isEqualTo("2020-12-31");
        assertThat(desk.clerk().get("/units?maxItems=1000").expect(200).entries())
                .noneMatch(unit -> unit.get("code").asText().equals(code));
    }

    @Test
    void aGroupKeepsTheDaysOfItsMembers() {
        String unit = code();
        String group = "G-" + unit;
        change(UNITS, cells("code", unit, "name", "Đơn vị " + unit, "system", "party"));
        change("/settings/groups", cells("code", group, "name", "Nhóm " + group, "members", unit + "(2025-07-01..)"));

        assertThat(row("/settings/groups", group).get("members").asText()).isEqualTo(unit + "(2025-07-01..)");
        assertThat(desk.clerk().get("/groups?maxItems=1000").expect(200).entries())
                .filteredOn(one -> one.get("code").asText().equals(group))
                .singleElement()
                .satisfies(one -> assertThat(one.at("/members/0").asText()).isEqualTo(unit));
    }

    @Test
    void aUnitGetsAnotherTerm() {
        String code = code();
        change(UNITS, cells("code", code, "name", "Đảng ủy " + code, "system", "party"));
        change("/settings/terms", cells("unit", code, "term", "2025-2030", "from", "15/8/2025"));

        assertThat(row(UNITS, code).get("terms").asText()).isEqualTo("2025-2030:2025-08-15");
    }

    @Test
    void anIssuerCodeOfTheOfficeIsKnownAtOnce() {
        String code = "BCĐ" + code().toUpperCase(Locale.ROOT);
        change("/settings/issuer-codes", cells("code", code, "name", "Ban Chỉ đạo " + code, "system", "party"));

        assertThat(desk.clerk().get("/issuer-codes?maxItems=1000").expect(200).entries())
                .extracting(one -> one.get("code").asText())
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", WORKBOOK})
    void aTableTakenAwayAsAFileChangesNothingWhenItComesBack(String mediaType) {
        Answer file = desk.administrator().get(UNITS, "Accept", mediaType).expect(200);

        JsonNode preview = desk.administrator()
                .post(UNITS + "/previews", new Form().file("file", "units", file.body()))
                .expect(200)
                .entry();

        assertThat(preview.at("/counts/unchanged").asInt())
                .isEqualTo(preview.get("changes").size())
                .isPositive();
    }

    @Test
    void aHostileFileIsRefusedWithAReason() {
        assertRefused(file("code,name\n" + "A,B\n".repeat(60_000)), 413, "settings.too-many-lines");
        assertRefused(file("code,colour\nA,B\n"), 400, "settings.unknown-column");
        assertRefused(file("code,name\nA,\"B\n"), 422, "settings.open-quote");
        assertRefused(
                new Form().file("file", "x.csv", "code,name\nA,Tỉnh".getBytes(StandardCharsets.UTF_16)),
                422,
                "settings.not-utf-8");
        assertRefused(file("PK\u0003\u0004"), 422, "file.damaged");
    }

    private void assertRefused(Form file, int status, String key) {
        Answer answer = desk.administrator().post(UNITS + "/previews", file).expect(status);

        assertThat(answer.json().at("/error/errorKey").asText()).isEqualTo(key);
        assertThat(answer.json().at("/error/briefSummary").asText()).isNotBlank();
    }

    private JsonNode change(String path, ObjectNode cells) {
        return desk.administrator()
                .post(path + "/changes", body(fingerprint(path), cells))
                .expect(200)
                .entry();
    }

    private String fingerprint(String path) {
        return desk.administrator()
                .get(path)
                .expect(200)
                .entry()
                .get("fingerprint")
                .asText();
    }

    private JsonNode row(String path, String code) {
        JsonNode rows = desk.administrator().get(path).expect(200).entry().get("rows");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("code").asText().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Form file(String csv) {
        return new Form().file("don-vi.csv", csv);
    }

    private static String body(String fingerprint, ObjectNode cells) {
        ObjectNode body = MAPPER.createObjectNode().put("fingerprint", fingerprint);
        body.putArray("rows").add(cells);
        return body.toString();
    }

    private static ObjectNode cells(String... cells) {
        ObjectNode row = MAPPER.createObjectNode();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    private static String code() {
        return Desk.word();
    }
}
