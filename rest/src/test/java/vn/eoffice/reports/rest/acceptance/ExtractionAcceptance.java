package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

abstract class ExtractionAcceptance {

    private final Desk desk;

    ExtractionAcceptance(Desk desk) {
        this.desk = desk;
    }

    @Test
    void plainTextIsReadIntoARecord() {
        JsonNode record = desk.clerk()
                .post("/extractions", "text/plain;charset=UTF-8", Papers.plan(27, "về số hóa hồ sơ"))
                .expect(200)
                .entry();

        assertThat(record.get("kind").asText()).isEqualTo("plan");
        assertThat(record.get("type").asText()).isEqualTo("kế hoạch");
        assertThat(record.get("number").asText()).isEqualTo("27-KH/TU");
        assertThat(record.get("date").asText()).isEqualTo("2026-03-02");
        assertThat(record.at("/signatory/name").asText()).isEqualTo("Trần Văn Minh");
        assertThat(record.get("citations"))
                .anySatisfy(
                        citation -> assertThat(citation.get("number").asText()).isEqualTo("18-NQ/TW"));
        assertThat(record.at("/confidence/number").asDouble()).isGreaterThan(0.5);
    }

    @Test
    void theRecordNamesEveryFieldAndLeavesTheUnknownNull() {
        JsonNode record = desk.clerk()
                .post("/extractions", "text/plain", "Chỉ là một dòng chữ.")
                .expect(200)
                .entry();

        assertThat(record.fieldNames())
                .toIterable()
                .containsExactly(
                        "kind",
                        "type",
                        "number",
                        "issuingBody",
                        "place",
                        "date",
                        "datePartial",
                        "subject",
                        "signatory",
                        "recipients",
                        "citations",
                        "deadlines",
                        "secrecy",
                        "urgency",
                        "findings",
                        "confidence",
                        "period",
                        "sure");
        assertThat(record.get("number").isNull()).isTrue();
        assertThat(record.get("signatory").isNull()).isTrue();
        assertThat(record.get("recipients")).isEmpty();
    }

    @Test
    void anUploadedFileIsReadAndNotFiled() {
        String word = Desk.word();
        Form form = new Form().file("ke hoach.txt", Papers.plan(28, "về " + word));

        JsonNode record = desk.clerk().post("/extractions", form).expect(200).entry();

        assertThat(record.get("number").asText()).isEqualTo("28-KH/TU");
        assertThat(desk.clerk().get("/documents?q=" + word).expect(200).total()).isZero();
    }

    @Test
    void aFieldIsFoundWhereItsPlaceSays() {
        JsonNode record = desk.clerk()
                .post("/extractions?places=true", "text/plain;charset=UTF-8", Papers.plan(29, "về số hóa hồ sơ"))
                .expect(200)
                .entry();

        String text = record.get("text").asText();
        JsonNode number = record.at("/places/number");
        assertThat(text.substring(number.get("start").asInt(), number.get("end").asInt()))
                .contains("29-KH/TU")
                .doesNotContain("\n");
    }

    @Test
    void placesAreAnsweredOnlyWhenAskedFor() {
        JsonNode record = desk.clerk()
                .post("/extractions?places=false", "text/plain", "Báo cáo")
                .expect(200)
                .entry();

        assertThat(record.has("places")).isFalse();
        assertThat(record.has("text")).isFalse();
        assertThat(desk.clerk()
                        .post("/extractions?places=1", "text/plain", "a")
                        .expect(400)
                        .errorKey())
                .isEqualTo("request.unknown-word");
    }

    @Test
    void thePeriodOfTheDataIsRead() {
        String plan = Papers.plan(30, "về số hóa hồ sơ")
                .replace("1. Nắm", "Số liệu lấy từ ngày 01/7/2025 đến ngày 31/5/2026.\n1. Nắm");

        JsonNode record = desk.clerk()
                .post("/extractions", "text/plain;charset=UTF-8", plan)
                .expect(200)
                .entry();

        assertThat(record.at("/period/from").asText()).isEqualTo("2025-07-01");
        assertThat(record.at("/period/to").asText()).isEqualTo("2026-05-31");
    }

    @Test
    void onlyAWholeDocumentIsSure() {
        JsonNode plan = desk.clerk()
                .post("/extractions", "text/plain;charset=UTF-8", Papers.plan(31, "về số hóa hồ sơ"))
                .expect(200)
                .entry();
        JsonNode line = desk.clerk()
                .post("/extractions", "text/plain", "Chỉ là một dòng chữ.")
                .expect(200)
                .entry();

        assertThat(plan.get("sure").asBoolean()).isTrue();
        assertThat(line.get("sure").asBoolean()).isFalse();
    }

    @Test
    void everybodyWhoHasSignedInMayAskForIt() {
        desk.recipient().post("/extractions", "text/plain", "Báo cáo").expect(200);
    }

    @Test
    void anEmptyFileIsRefusedWithTheReason() {
        Answer answer = desk.clerk().post("/extractions", new Form().file("trong.docx", ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errorKey()).startsWith("file.");
        assertThat(answer.json().at("/error/briefSummary").asText()).isNotBlank();
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        Answer answer = desk.clerk().post("/extractions", "{\"a\":1}");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.errorKey()).isEqualTo("request.unsupported-media-type");
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        Answer answer = desk.clerk().post("/extractions", new Form());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorKey()).isIn("request.missing-part", "request.bad-multipart");
    }

    @Test
    void aFormWithAnUnknownPartIsRefused() {
        Form form = new Form().file("a.txt", "Báo cáo").file("anh", "b.txt", new byte[] {65});

        assertThat(desk.clerk().post("/extractions", form).expect(400).errorKey())
                .isEqualTo("request.unknown-part");
    }
}
