package vn.eoffice.reports.alfresco.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.fake.FakeAlfresco;
import vn.eoffice.reports.alfresco.fake.FakeTransforms;
import vn.eoffice.reports.extraction.text.SampleFiles;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.UnreadableFileException;

class TransformServiceTextsTest {

    private static final String PDF = "application/pdf";

    @TempDir
    private Path folder;

    private final FakeTransforms service = new FakeTransforms();

    @Test
    void theServiceReadsWhatItIsSetToRead() {
        service.reads(PDF, "Số 17-KH/TU\r\nvề phòng cháy");

        SourceText text = texts(PDF).read(pdf("đọc ở đây"), "a.pdf");

        assertThat(text.text().strip()).isEqualTo("Số 17-KH/TU\nvề phòng cháy");
        assertThat(text.mediaType()).isEqualTo(PDF);
    }

    @Test
    void nothingOfItIsLeftBehind() throws IOException {
        service.reads(PDF, "Số 17-KH/TU");

        texts(PDF).read(pdf("đọc ở đây"), "a.pdf");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void otherKindsAreReadHere() {
        service.reads(PDF, "từ dịch vụ");

        assertThat(texts("application/msword").read(pdf("doc o day"), "a.pdf").text())
                .contains("doc o day");
        assertThat(texts("").read(pdf("doc o day"), "a.pdf").text()).contains("doc o day");
        assertThat(service.served()).isZero();
    }

    @Test
    void withoutAServiceEverythingIsReadHere() {
        assertThat(texts(PDF).read(pdf("doc o day"), "a.pdf").text()).contains("doc o day");
    }

    @Test
    void whatTheServiceFailsAtIsReadHere() {
        service.reads(PDF, null);

        assertThat(texts(PDF).read(pdf("doc o day"), "a.pdf").text()).contains("doc o day");
        assertThat(service.served()).isOne();
    }

    @Test
    void whatTheServiceFindsNoTextInIsReadHere() {
        service.reads(PDF, " \n ");

        assertThat(texts(PDF).read(pdf("doc o day"), "a.pdf").text()).contains("doc o day");
    }

    @Test
    void aBrokenFileIsRefusedWithItsReason() throws IOException {
        service.reads(PDF, null);
        Path broken = Files.writeString(folder.resolve("b.pdf"), "%PDF-1.4\nnothing", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> texts(PDF).read(broken, "b.pdf")).isInstanceOf(UnreadableFileException.class);
    }

    private Path pdf(String line) {
        return SampleFiles.pdf(folder.resolve("a.pdf"), List.of(line));
    }

    /** Read as the system, which Alfresco's content service answers. */
    private TextSource texts(String kinds) {
        FakeAlfresco alfresco = new AlfrescoOffice().alfresco();
        TransformServiceTexts texts = new TransformServiceTexts(
                new InProcessTexts(TextLimits.DEFAULT),
                service.service(),
                alfresco.contents(),
                service.mimetypes(),
                kinds);
        return (file, name) -> alfresco.identity().asSystem(() -> texts.read(file, name));
    }

    @Test
    void whatFailsWithoutAnyOfAlfrescosOwnExceptionsIsReadHereToo() {
        service.reads(PDF, "từ dịch vụ");
        TransformServiceTexts texts = new TransformServiceTexts(
                new InProcessTexts(TextLimits.DEFAULT),
                service.service(),
                new AlfrescoOffice().alfresco().contents(),
                service.mimetypes(),
                PDF);

        assertThat(texts.read(pdf("doc o day"), "a.pdf").text()).contains("doc o day");
    }
}
