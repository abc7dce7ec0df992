package vn.eoffice.reports.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.TikaTextSource;

/** Reads every sample and counts, field by field, what a clerk would not have to correct. */
class SamplesTest {

    private static final Logger LOG = LoggerFactory.getLogger(SamplesTest.class);
    private static final Path SAMPLES = Path.of("..", "samples");

    private final DocumentReader reader = DocumentReader.standard();

    @Test
    void documentsAreReadAsAClerkWouldReadThem() throws IOException {
        TextSource source = new TikaTextSource(TextLimits.DEFAULT);
        FieldScores scores = new FieldScores();
        for (Expectation expected : Expectation.ofDocuments(SAMPLES.resolve("documents"))) {
            Path file = documentOf(expected.name());
            if (!file.toString().contains("scan")) {
                scores.add(
                        expected,
                        reader.read(source.read(file, file.getFileName().toString())));
            }
        }
        report("documents", scores);
        assertThat(scores.of("number").recall()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void cleanTextsAreReadAsAClerkWouldReadThem() throws IOException {
        FieldScores scores = evaluation(false);
        report("clean texts", scores);
        assertThat(scores.of("number").recall()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void damagedTextsAreReadAsAClerkWouldReadThem() throws IOException {
        FieldScores scores = evaluation(true);
        report("damaged texts", scores);
        assertThat(scores.of("number").recall()).isGreaterThanOrEqualTo(0.9);
    }

    private FieldScores evaluation(boolean damaged) throws IOException {
        FieldScores scores = new FieldScores();
        for (Expectation expected : Expectation.ofLines(SAMPLES.resolve("evaluation/expected.jsonl"))) {
            if (expected.isDamaged() == damaged) {
                String text =
                        Files.readString(SAMPLES.resolve("evaluation/texts").resolve(expected.name()));
                scores.add(expected, reader.read(new SourceText(text, "text/plain", null, List.of())));
            }
        }
        return scores;
    }

    private static Path documentOf(String name) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("documents"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "."))
                    .filter(file -> !file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void report(String title, FieldScores scores) {
        LOG.info("{}:\n{}{}", title, scores, scores.faults());
    }
}
