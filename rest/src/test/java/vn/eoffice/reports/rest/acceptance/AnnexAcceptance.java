package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

abstract class AnnexAcceptance {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Desk desk;
    private final RoundDays days;

    AnnexAcceptance(Desk desk) {
        this.desk = desk;
        this.days = new RoundDays(desk);
    }

    @Test
    void theShippedFormsAreListed() {
        assertThat(desk.recipient().get("/forms").expect(200).entries())
                .extracting(form -> form.get("code").asText())
                .contains("1B", "2B", "7B", "8B", "12B", "13B");
    }

    @Test
    void aBlankFormIsChecked() {
        byte[] blank = desk.recipient().get("/forms/1B/workbook").expect(200).body();

        JsonNode checked = desk.recipient()
                .post("/forms/1B/checks", new Form().file("file", "bieu-1B.xlsx", blank))
                .expect(200)
                .entry();

        assertThat(checked.get("form").asText()).isEqualTo("1B");
        assertThat(checked.get("blanks").asInt()).isPositive();
        assertThat(checked.get("rows").isArray()).isTrue();
        desk.recipient().get("/forms/99Z/workbook").expect(404);
        desk.recipient()
                .post("/forms/1B/checks", new Form().file("bieu.xlsx", "không phải"))
                .expect(422);
    }

    @Test
    void aFormIsConsolidatedAndEveryCellLeadsToItsUnits() {
        JsonNode round = days.opened();
        days.submitted(round);
        String path = RoundDays.path(round) + "/consolidations/1B";

        JsonNode consolidated = desk.clerk().get(path).expect(200).entry();

        assertThat(consolidated.get("units").asInt()).isEqualTo(1);
        assertThat(consolidated.at("/incomplete/0/reason").asText()).isEqualTo("partial");
        JsonNode form = desk.clerk().get("/forms").entries().get(0);
        String row = form.at("/rows/1/id").asText();
        String column = form.at("/columns/2/id").asText();
        assertThat(desk.clerk()
                        .get(path + "/cells/" + row + "/" + column)
                        .expect(200)
                        .entries())
                .singleElement()
                .satisfies(share -> assertThat(share.get("unit").asText()).isEqualTo(days.unit()));
        desk.clerk().get(path + "/cells/khong/co").expect(404);
        assertThat(desk.clerk().get(path, "Accept", XLSX).expect(200).header("Content-Type"))
                .isEqualTo(XLSX);
        desk.recipient().get(path).expect(403);
        desk.clerk().get(RoundDays.path(round) + "/consolidations/8B").expect(404);
    }

    @Test
    void anOutlineIsReadAndAReportHeldAgainstIt() {
        JsonNode round = days.opened();
        JsonNode sent = days.submitted(round);
        String outline = round.get("planId").asText();

        JsonNode read = desk.clerk().get("/outlines/" + outline).expect(200).entry();
        JsonNode followed = desk.clerk()
                .get("/documents/" + sent.get("reportId").asText() + "/conformance?outline=" + outline)
                .expect(200)
                .entry();

        assertThat(read.get("headings")).isNotEmpty();
        assertThat(followed.get("complete").asBoolean()).isFalse();
        assertThat(followed.get("headings"))
                .extracting(heading -> heading.get("states").toString())
                .anyMatch(states -> states.contains("missing"));
        desk.clerk()
                .get("/documents/" + sent.get("reportId").asText() + "/conformance")
                .expect(400);
        desk.recipient().get("/outlines/" + outline).expect(404);
    }

    @Test
    void aUnitsTablesAreChecked() {
        JsonNode round = days.opened();
        JsonNode sent = days.submitted(round);

        assertThat(sent.at("/tables/0/findings").isArray()).isTrue();
        assertThat(desk.recipient()
                        .get(days.unitPath(round) + "/checks")
                        .expect(200)
                        .entries())
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.get("form").asText()).isEqualTo("1B");
                    assertThat(table.get("blanks").asInt()).isPositive();
                });
        desk.clerk().get(RoundDays.path(round) + "/units/KHONG-CO/checks").expect(404);
    }

    @Test
    void aDraftKeepsItsLayoutAndAnotherFileIsToldWhatItLacks() {
        JsonNode round = days.opened();
        byte[] draft = desk.clerk()
                .get("/outlines/" + round.get("planId").asText() + "/draft")
                .expect(200)
                .body();

        JsonNode kept = desk.clerk()
                .post("/layouts", new Form().file("file", "du-thao.docx", draft))
                .expect(200)
                .entry();
        JsonNode broken = desk.clerk()
                .post("/layouts", new Form().file("bao-cao.docx", "không phải tệp Word"))
                .expect(200)
                .entry();

        assertThat(kept.get("profile").asText()).isNotEmpty();
        assertThat(broken.get("profile").isNull()).isTrue();
        assertThat(broken.at("/findings/0/text").asText()).contains(" ");
        desk.clerk()
                .post("/layouts?profile=khong-co", new Form().file("file", "du-thao.docx", draft))
                .expect(400);
    }

    @Test
    void aBlankWorkbookIsProposedAsAForm() {
        byte[] blank = desk.clerk().get("/forms/1B/workbook").expect(200).body();

        JsonNode proposed = desk.clerk()
                .post("/form-proposals?code=21C", new Form().file("file", "bieu.xlsx", blank))
                .expect(200)
                .entry();

        assertThat(proposed.get("code").asText()).isEqualTo("21C");
        assertThat(proposed.get("xml").asText()).contains("<form code=\"21C\"");
        desk.clerk()
                .post("/form-proposals", new Form().file("file", "bieu.xlsx", blank))
                .expect(400);
        desk.clerk()
                .post("/form-proposals?code=21C", new Form().file("bieu.xlsx", "không phải bảng tính"))
                .expect(422);
    }

    @Test
    void aDraftAndTheConsolidatedReportAreWordFiles() {
        JsonNode round = days.opened();
        days.submitted(round);
        String path = "/outlines/" + round.get("planId").asText() + "/draft";

        for (String file :
                new String[] {path, path + "?round=" + round.get("id").asText()}) {
            Answer draft = desk.clerk().get(file).expect(200);

            assertThat(draft.header("Content-Type")).isEqualTo(DOCX);
            assertThat(new String(draft.body(), 0, 2, StandardCharsets.US_ASCII))
                    .isEqualTo("PK");
        }
    }
}
