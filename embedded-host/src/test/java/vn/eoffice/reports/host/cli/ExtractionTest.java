package vn.eoffice.reports.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.UnreadableFileException;

class ExtractionTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void everyFileGivesOneLineInTheOrderGiven() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            files.add(file("van-ban-" + i + ".txt", "Thực hiện Nghị quyết số 18-NQ/TW"));
        }

        assertThat(extract(files)).isTrue();

        assertThat(lines())
                .extracting(line -> line.get("file").asText())
                .containsExactlyElementsOf(files.stream().map(Path::toString).toList());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aBadFileIsNamedAndDoesNotStopTheOthers() throws IOException {
        Path good = file("tốt.txt", "Thực hiện Nghị quyết số 18-NQ/TW");
        Path bad = file("hỏng.txt", "");
        Path missing = folder.resolve("không có.txt");

        assertThat(extract(List.of(bad, missing, good))).isFalse();

        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("number").isNull()).isTrue();
        assertThat(lines.get(0).at("/findings/0/code").asText()).isEqualTo("file.empty");
        assertThat(lines.get(1).at("/findings/0/code").asText()).isEqualTo("file.missing");
        assertThat(lines.get(2).at("/citations/0/number").asText()).isEqualTo("18-NQ/TW");
        assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
                .hasSize(2)
                .satisfies(named -> {
                    assertThat(named.get(0)).startsWith(bad + ": Tệp rỗng");
                    assertThat(named.get(1)).startsWith(missing + ": ");
                });
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(Main.run("extract")).isEqualTo(2);
        assertThat(Main.run("extract", "--khong-co", "a.txt")).isEqualTo(2);
    }

    @Test
    void filesAreReadInProcessesOfTheirOwn() throws IOException {
        Path file = file("-ke-hoach.txt", "Thực hiện Nghị quyết số 18-NQ/TW");

        assertThat(Main.run("extract", "--", file.toString())).isZero();
        assertThat(Main.run("extract", folder.resolve("khong-co.txt").toString()))
                .isEqualTo(1);
    }

    private boolean extract(List<Path> files) {
        PrintStream records = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream failures = new PrintStream(err, true, StandardCharsets.UTF_8);
        FileRecords reader = new FileRecords(plainText(), DocumentReader.standard(), Locale.forLanguageTag("vi"));
        Progress progress = new Progress(failures, files.size(), false);
        return new Extraction(reader, 2, records, failures, progress).of(files);
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static TextSource plainText() {
        return (file, name) -> {
            try {
                String text = Files.readString(file);
                if (text.isEmpty()) {
                    throw new UnreadableFileException(Finding.of("file.empty"), null);
                }
                return new SourceText(text, "text/plain", null, List.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
