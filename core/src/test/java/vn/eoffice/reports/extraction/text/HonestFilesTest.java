package vn.eoffice.reports.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large files as offices really have them, through a child of the usual size. */
@Tag("heavy")
class HonestFilesTest {

    private static ForkedTextSource source;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        TextLimits patient =
                TextLimits.DEFAULT.withMaxTime(Duration.ofSeconds(30)).withMaxOcrTime(Duration.ZERO);
        source = new ForkedTextSource(ChildCommand.ofThisProcess(), patient, 1);
    }

    @AfterAll
    static void stop() {
        source.close();
    }

    @Test
    void readsADocumentOfSixtyPagesWithSixMegabytesOfPictures() {
        DocxBuilder builder = new DocxBuilder();
        IntStream.range(0, 600).forEach(i -> builder.paragraph("Nhiệm vụ số " + i + ". " + "nội dung ".repeat(40)));
        IntStream.range(0, 6).forEach(i -> builder.entry("word/media/image" + i + ".jpeg", BrokenFiles.noise(1 << 20)));

        SourceText read = source.read(builder.writeTo(folder.resolve("a.docx")), "a.docx");

        assertThat(read.text()).contains("Nhiệm vụ số 0.").contains("Nhiệm vụ số 599.");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsAPdfOfThreeHundredPages() {
        Path file = SampleFiles.pdf(
                folder.resolve("a.pdf"),
                IntStream.range(0, 300 * 45)
                        .mapToObj(i -> "Dòng " + i + " của báo cáo")
                        .toList());

        SourceText read = source.read(file, "a.pdf");

        assertThat(read.text().lines()).hasSize(300 * 45).contains("Dòng 0 của báo cáo", "Dòng 13499 của báo cáo");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void readsASheetOfThirtyMegabytesOfFormattedBlanks() throws IOException {
        String cell = "<c r=\"B2\" s=\"1\"/>";
        String rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Xã An Bình</t></is></c></row>"
                + Collections.nCopies(18_500, "<row>" + cell.repeat(100) + "</row>").stream()
                        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append);
        Path file = Files.write(folder.resolve("a.xlsx"), XlsxBuilder.sheet("", rows));

        assertThat(rows.length()).isGreaterThan(30_000_000);
        assertThat(source.read(file, "a.xlsx").text()).contains("Xã An Bình");
    }
}
