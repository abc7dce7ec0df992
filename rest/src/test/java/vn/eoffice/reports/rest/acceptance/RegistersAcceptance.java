package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class RegistersAcceptance {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Desk desk;

    RegistersAcceptance(Desk desk) {
        this.desk = desk;
    }

    @Test
    void numbersComeOneAfterTheOther() {
        int first = reserve().get("serial").asInt();
        JsonNode issued = desk.issue();
        int third = reserve().get("serial").asInt();

        assertThat(issued.get("number").asText())
                .isEqualTo("%02d-%s".formatted(first + 1, desk.target().symbol()));
        assertThat(third).isEqualTo(first + 2);
    }

    @Test
    void anIssuedDocumentStandsInTheRegisterWithItsColumns() {
        JsonNode issued = desk.issue();

        JsonNode line = line(issued.get("number").asText());

        assertThat(line.get("state").asText()).isEqualTo("issued");
        assertThat(line.get("documentId")).isEqualTo(issued.get("id"));
        assertThat(line.get("date")).isEqualTo(issued.get("date"));
        assertThat(line.get("subject").asText()).isNotBlank();
        assertThat(line.get("signer").asText()).isNotBlank();
        assertThat(line.get("recipients").asText()).contains(desk.target().recipientUnit());
    }

    @Test
    void aReservedNumberIsGivenUpOnceAndWithAReason() {
        JsonNode reserved = reserve();
        String entry = reserved.get("id").asText();
        assertThat(reserved.get("state").asText()).isEqualTo("reserved");
        assertThat(reserved.get("reason").asText()).isEqualTo("Giữ số cho kế hoạch quý");

        desk.clerk().post(path("/voids"), "{\"entry\":\"" + entry + "\"}").expect(400);
        JsonNode voided = desk.clerk()
                .post(path("/voids"), "{\"entry\":\"" + entry + "\",\"reason\":\"Không ban hành\"}")
                .expect(200)
                .entry();

        assertThat(voided.get("state").asText()).isEqualTo("voided");
        desk.clerk()
                .post(path("/voids"), "{\"entry\":\"" + entry + "\",\"reason\":\"lần hai\"}")
                .expect(409);
        assertThat(reserve().get("serial").asInt())
                .isEqualTo(reserved.get("serial").asInt() + 1);
    }

    @Test
    void theNumberOfAnIssuedDocumentIsNotGivenUp() {
        JsonNode line = line(desk.issue().get("number").asText());

        assertThat(desk.clerk()
                        .post(path("/voids"), "{\"entry\":\"" + line.get("id").asText() + "\",\"reason\":\"nhầm\"}")
                        .expect(409)
                        .errorKey())
                .isEqualTo("register.recall-first");
    }

    @Test
    void theRegisterIsExportedAsAWorkbook() throws IOException {
        reserve();

        Answer answer = desk.clerk().get(path("/entries"), "Accept", XLSX).expect(200);

        assertThat(answer.header("Content-Type")).startsWith(XLSX);
        assertThat(answer.header("Content-Disposition")).contains("attachment").contains(".xlsx");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
    }

    @Test
    void theRegisterIsListed() {
        reserve();

        assertThat(desk.clerk().get("/registers").expect(200).ids())
                .contains(desk.target().register());
        assertThat(desk.archivist().get("/registers").expect(200).ids())
                .contains(desk.target().register());
    }

    @Test
    void anotherUnitSeesNeitherTheRegisterNorItsLines() {
        reserve();

        assertThat(desk.recipient().get("/registers").expect(200).ids())
                .doesNotContain(desk.target().register());
        desk.recipient().get(path("/entries")).expect(404);
        desk.recipient().get(path("/entries"), "Accept", XLSX).expect(404);
        desk.recipient()
                .post(path("/reservations"), "{\"type\":\"KH\",\"reason\":\"thử\"}")
                .expect(403);
    }

    @Test
    void aRegisterThatIsNotThereIsNotFound() {
        desk.clerk().get("/registers/out-KHONGCO-2026/entries").expect(404);
        desk.clerk()
                .post("/registers/out-KHONGCO-2026/reservations", "{\"type\":\"KH\",\"reason\":\"thử\"}")
                .expect(404);
        desk.clerk()
                .post(path("/voids"), "{\"entry\":\"khong-co\",\"reason\":\"thử\"}")
                .expect(404);
    }

    @Test
    void aRegisterOfAnotherPeriodGivesNoNumber() {
        String other = desk.target().register().replaceAll("-[0-9-]+$", "-1990");

        assertThat(desk.clerk()
                        .post("/registers/" + other + "/reservations", "{\"type\":\"KH\",\"reason\":\"thử\"}")
                        .expect(409)
                        .errorKey())
                .isEqualTo("request.other-register");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":\"KH\"}",
                "{\"type\":\"KH\",\"reason\":\" \"}",
                "{\"reason\":\"không có loại\"}",
                "{\"type\":\"KH\",\"reason\":\"thử\",\"classified\":\"có\"}",
                "{\"type\":\"KHONGCO\",\"reason\":\"thử\"}"
            })
    void aReservationThatMakesNoSenseIsRefused(String body) {
        desk.clerk().post(path("/reservations"), body).expect(400);
    }

    private JsonNode reserve() {
        return desk.clerk()
                .post(path("/reservations"), "{\"type\":\"KH\",\"reason\":\"Giữ số cho kế hoạch quý\"}")
                .expect(201)
                .entry();
    }

    private JsonNode line(String number) {
        int skip = 0;
        Answer page;
        do {
            page = desk.clerk()
                    .get(path("/entries?maxItems=1000&skipCount=" + skip))
                    .expect(200);
            for (JsonNode entry : page.entries()) {
                if (number.equals(entry.get("number").asText())) {
                    return entry;
                }
            }
            skip += 1000;
        } while (page.pagination().get("hasMoreItems").asBoolean());
        throw new AssertionError("not in the register: " + number);
    }

    private String path(String rest) {
        return "/registers/" + desk.target().register() + rest;
    }
}
