package vn.eoffice.reports.rest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files that hold several documents. */
abstract class ParcelAcceptance {

    private final Desk desk;

    ParcelAcceptance(Desk desk) {
        this.desk = desk;
    }

    @Test
    void aZipIsRefusedWithTheNumberOfItsDocuments() {
        for (String path : new String[] {"/documents", "/extractions"}) {
            Answer answer = desk.clerk().post(path, new Form().file("file", "van-ban.zip", zip("a.txt", "b.txt")));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.errorKey()).isEqualTo("file.parcel");
            assertThat(answer.json().at("/error/briefSummary").asText()).contains("2 văn bản");
        }
    }

    @Test
    void aZipOfOneDocumentIsRefusedToo() {
        Answer answer = desk.clerk().post("/documents", new Form().file("file", "van-ban.zip", zip("a.txt")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errorKey()).isEqualTo("file.parcel");
    }

    @Test
    void aMailWithOneDocumentIsFiledAsThatDocument() {
        Form form = new Form().file("thu.eml", mail("ke-hoach.txt"));

        JsonNode filed = desk.clerk().post("/documents", form).expect(201).entry();

        assertThat(filed.get("number").asText()).isEqualTo("61-KH/TU");
        assertThat(filed.at("/content/name").asText()).isEqualTo("ke-hoach.txt");
        assertThat(filed.get("findings"))
                .anySatisfy(finding -> assertThat(finding.get("code").asText()).isEqualTo("file.from-mail"));
        assertThat(desk.clerk()
                        .get("/documents/" + filed.get("id").asText() + "/content")
                        .expect(200)
                        .text())
                .contains("KẾ HOẠCH")
                .doesNotContain("boundary");
    }

    @Test
    void aMailWithSeveralDocumentsIsRefused() {
        Answer answer = desk.clerk().post("/extractions", new Form().file("thu.eml", mail("a.txt", "b.txt", "c.txt")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errorKey()).isEqualTo("file.parcel");
        assertThat(answer.json().at("/error/briefSummary").asText()).contains("3 văn bản");
    }

    @Test
    void aMailWithoutDocumentsIsReadItself() {
        Form form = new Form().file("thu.eml", mail());

        JsonNode record = desk.clerk().post("/extractions", form).expect(200).entry();

        assertThat(record.get("findings"))
                .noneSatisfy(finding -> assertThat(finding.get("code").asText()).isEqualTo("file.from-mail"));
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Papers.plan(60, "về " + name).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String mail(String... attachments) {
        StringBuilder mail = new StringBuilder("From: xa@example.vn\r\nTo: tinh@example.vn\r\nSubject: Gui van ban\r\n"
                + "Content-Type: multipart/mixed; boundary=vach\r\n\r\n--vach\r\n\r\nKinh gui.\r\n");
        for (String name : attachments) {
            mail.append("--vach\r\nContent-Type: text/plain; charset=UTF-8; name=")
                    .append(name)
                    .append("\r\nContent-Transfer-Encoding: 8bit\r\nContent-Disposition: attachment\r\n\r\n")
                    .append(Papers.plan(61, "về " + Desk.word()))
                    .append("\r\n");
        }
        return mail.append("--vach--\r\n").toString();
    }
}
