package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

abstract class RoundAcceptance {

    private static final String REASON = "{\"reason\":\"có lý do\"}";

    private final Desk desk;
    private final RoundDays days;

    RoundAcceptance(Desk desk) {
        this.desk = desk;
        this.days = new RoundDays(desk);
    }

    @Test
    void whoDoesNotReportForTheUnitIsToldSoBeforeTheirFilesAreRead() {
        JsonNode round = days.opened();

        desk.clerk()
                .post(
                        RoundDays.path(round) + "/submissions?unit=" + days.unit(),
                        new Form().file("la", "bieu.xlsx", new byte[] {1}))
                .expect(404);
    }

    @Test
    void aRoundIsProposedFromThePlansText() {
        JsonNode round = days.prepared();

        assertThat(round.get("state").asText()).isEqualTo("prepared");
        assertThat(round.at("/terms/forms/0").asText()).isEqualTo("1B");
        assertThat(round.at("/terms/period/to").asText()).isEqualTo("2026-05-31");
        assertThat(round.at("/terms/expected/0").asText()).isEqualTo(days.unit());
        assertThat(round.at("/terms/receivingOffice").isNull()).isFalse();
        desk.recipient().get(RoundDays.path(round)).expect(404);
        assertThat(desk.clerk().get("/rounds?maxItems=1000").ids())
                .contains(round.get("id").asText());
    }

    @Test
    void aRoundWithoutAPeriodIsNotOpened() {
        String plan = desk.filePlan().get("id").asText();
        JsonNode round = desk.clerk()
                .post("/rounds", "{\"plan\":\"" + plan + "\"}")
                .expect(201)
                .entry();

        assertThat(round.get("findings"))
                .extracting(finding -> finding.get("code").asText())
                .contains("round.no-period");
        Answer refused = desk.clerk()
                .post(RoundDays.path(round) + "/opening", "{\"version\":1}")
                .expect(400);
        assertThat(refused.errorKey()).isEqualTo("round.no-period");
    }

    @Test
    void aUnitReportsAndIsAccepted() {
        JsonNode round = days.opened();

        JsonNode sent = days.submitted(round);

        assertThat(sent.get("state").asText()).isEqualTo("received");
        assertThat(days.state(round)).isEqualTo("received");
        JsonNode accepted = desk.clerk()
                .post(days.unitPath(round) + "/acceptance")
                .expect(200)
                .entry();
        assertThat(accepted.get("state").asText()).isEqualTo("accepted");
        assertThat(accepted.get("onTime").asBoolean()).isTrue();
        JsonNode summary =
                desk.clerk().get(RoundDays.path(round) + "/summary").expect(200).entry();
        assertThat(summary.at("/all/onTime").asInt()).isEqualTo(1);
        assertThat(summary.at("/all/receivedRate").asDouble()).isEqualTo(1.0);
        desk.recipient().get(RoundDays.path(round) + "/summary").expect(403);
    }

    @Test
    void filesComeOneByOne() {
        JsonNode round = days.opened();

        desk.recipient()
                .post(RoundDays.path(round) + "/submissions", days.report())
                .expect(201);

        assertThat(days.state(round)).isEqualTo("incomplete");
        assertThat(desk.clerk()
                        .get(RoundDays.path(round) + "/missing")
                        .expect(200)
                        .entries())
                .singleElement()
                .satisfies(unit -> assertThat(unit.at("/missing/0").asText()).isEqualTo("1B"));
        desk.recipient()
                .post(
                        RoundDays.path(round) + "/submissions",
                        new Form().file("file", "bieu-1B.xlsx", days.workbook(round)))
                .expect(201);
        assertThat(days.state(round)).isEqualTo("received");
        assertThat(desk.recipient().get(days.unitPath(round) + "/submissions").entries())
                .extracting(version -> version.get("state").asText())
                .containsExactly("received", "superseded");
    }

    @Test
    void aWorkbookOfAnotherRoundIsRefusedAndReplacesNothing() {
        JsonNode round = days.opened();
        days.submitted(round);
        byte[] other = days.workbook(days.opened());

        JsonNode refused = desk.recipient()
                .post(RoundDays.path(round) + "/submissions", new Form().file("file", "bieu-1B.xlsx", other))
                .expect(201)
                .entry();

        assertThat(refused.get("state").asText()).isEqualTo("refused");
        assertThat(refused.at("/refusals/0/code").asText()).isEqualTo("round.file.wrong-round");
        assertThat(refused.at("/refusals/0/text").asText()).isNotEqualTo("round.file.wrong-round");
        assertThat(days.state(round)).isEqualTo("received");
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedWithItsReason() {
        JsonNode round = days.opened();

        JsonNode refused = desk.recipient()
                .post(
                        RoundDays.path(round) + "/submissions",
                        new Form().file("bieu-1B.xlsx", "PK không phải bảng tính"))
                .expect(201)
                .entry();

        assertThat(refused.get("state").asText()).isEqualTo("refused");
        assertThat(refused.at("/refusals/0/text").asText()).contains(" ");
    }

    @Test
    void aReportIsReturnedWithReasons() {
        JsonNode round = days.opened();
        days.submitted(round);

        desk.clerk().post(days.unitPath(round) + "/return", "{\"reasons\":[]}").expect(400);
        JsonNode returned = desk.clerk()
                .post(
                        days.unitPath(round) + "/return",
                        "{\"reasons\":[\"sai tổng\"],\"until\":\"" + RoundDays.TODAY.plusDays(2) + "\"}")
                .expect(200)
                .entry();

        assertThat(returned.get("state").asText()).isEqualTo("returned");
        assertThat(returned.get("reason").asText()).isEqualTo("sai tổng");
    }

    @Test
    void nothingToReportIsDeclared() {
        JsonNode round = days.opened();

        desk.recipient().post(days.unitPath(round) + "/nothing", REASON).expect(200);

        assertThat(days.state(round)).isEqualTo("nothing-to-report");
    }

    @Test
    void aUnitIsExemptAndAskedAgain() {
        JsonNode round = days.opened();

        desk.clerk().post(days.unitPath(round) + "/exemption", REASON).expect(200);
        assertThat(days.state(round)).isEqualTo("exempt");
        desk.clerk().delete(days.unitPath(round) + "/exemption").expect(200);
        assertThat(days.state(round)).isEqualTo("expected");
    }

    @Test
    void aLockedUnitIsLetInWithAReason() {
        JsonNode round = days.opened(RoundDays.TODAY.minusDays(60));
        assertThat(days.state(round)).isEqualTo("late");
        assertThat(desk.recipient()
                        .post(RoundDays.path(round) + "/submissions", days.report())
                        .expect(409)
                        .errorKey())
                .isEqualTo("round.unit-locked");

        desk.clerk()
                .post(
                        days.unitPath(round) + "/admission",
                        "{\"until\":\"" + RoundDays.TODAY.plusDays(1) + "\",\"reason\":\"mất điện\"}")
                .expect(200);

        days.submitted(round);
        assertThat(desk.clerk().get(RoundDays.path(round) + "/history").entries())
                .anySatisfy(entry -> {
                    assertThat(entry.get("action").asText()).isEqualTo("unlocked");
                    assertThat(entry.at("/details/reason").asText()).isEqualTo("mất điện");
                });
        assertThat(desk.clerk()
                        .get(RoundDays.path(round) + "/summary")
                        .entry()
                        .at("/all/receivedLate")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aRoundIsClosedReopenedAndCancelled() {
        JsonNode round = days.opened();
        String path = RoundDays.path(round);

        desk.clerk().post(path + "/closing", "{}").expect(200);
        desk.recipient().post(path + "/submissions", days.report()).expect(409);
        desk.clerk().post(path + "/reopening", "{}").expect(400);
        desk.clerk().post(path + "/reopening", REASON).expect(200);
        days.submitted(round);
        assertThat(desk.clerk()
                        .post(path + "/cancellation", REASON)
                        .expect(200)
                        .entry()
                        .get("state")
                        .asText())
                .isEqualTo("cancelled");
    }

    @Test
    void unitsAreRemindedAtOnce() {
        JsonNode round = days.opened();

        assertThat(desk.clerk()
                        .post(RoundDays.path(round) + "/reminders", "{}")
                        .expect(200)
                        .total())
                .isEqualTo(1);

        assertThat(desk.recipient().get(RoundDays.path(round) + "/reminders").entries())
                .isNotEmpty();
        assertThat(desk.recipient().get("/messages").total()).isPositive();
    }

    @Test
    void theDocumentsOfARoundAreFound() {
        JsonNode round = days.opened();
        JsonNode sent = days.submitted(round);

        Answer found = desk.search(desk.clerk(), "round=" + round.get("id").asText(), 2);

        assertThat(found.ids())
                .containsExactlyInAnyOrder(
                        sent.get("reportId").asText(),
                        sent.at("/tables/0/documentId").asText());
    }

    @Test
    void onlyThoseWhoLeadARoundDecide() {
        JsonNode round = days.opened();

        desk.recipient().post(RoundDays.path(round) + "/closing", REASON).expect(403);
        desk.recipient().post(days.unitPath(round) + "/exemption", REASON).expect(403);
        desk.clerk()
                .post(RoundDays.path(round) + "/units/KHONG-CO/exemption", REASON)
                .expect(404);
        desk.clerk().get("/rounds/khong-co").expect(404);
        desk.clerk().post("/rounds", "{\"plan\":\"khong-co\"}").expect(404);
    }

    @Test
    void anAdministratorKeepsTheCalendar() {
        String day = "{\"date\":\"2031-06-02\",\"kind\":\"rest\",\"name\":\"Nghỉ tránh bão\"}";
        desk.clerk().post("/calendar", day).expect(403);

        desk.administrator().post("/calendar", day).expect(200);

        assertThat(desk.clerk().get("/calendar?year=2031").entries())
                .extracting(entry -> entry.get("name").asText())
                .contains("Nghỉ tránh bão", "Tết Nguyên đán");
        desk.administrator().delete("/calendar/2031-06-02").expect(200);
        assertThat(desk.clerk().get("/calendar?year=2031").entries())
                .extracting(entry -> entry.get("name").asText())
                .doesNotContain("Nghỉ tránh bão");
    }
}
