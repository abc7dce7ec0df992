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
                        "confidence");
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
