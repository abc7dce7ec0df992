package vn.eoffice.reports.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.Extraction;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.samples.Expectation;
import vn.eoffice.reports.samples.FieldScores;

/**
 * Reads every text of {@code samples/evaluation} and prints precision, recall and F1 of each field, the worst cases and
 * how far the confidence can be trusted, with the targets, and the times of hostile texts. Writes the same into its own section of {@code RESULTS.md}.
 */
final class Accuracy {

    private final DocumentReader reader = DocumentReader.standard();
    private final Negatives negatives = new Negatives();
    private final Path evaluation;

    private Accuracy(Path samples) {
        this.evaluation = samples.resolve("evaluation");
    }

    public static void main(String[] arguments) throws IOException {
        Accuracy accuracy = new Accuracy(Path.of(arguments[0]));
        AccuracyReport report = new AccuracyReport();
        FieldScores clean = accuracy.scores(false);
        FieldScores damaged = accuracy.scores(true);
        report.add(AccuracyTargets.table(clean, damaged, accuracy.negatives));
        report.add(new HostileTimes().table());
        report.add("Clean texts", clean);
        report.add("Damaged texts", damaged);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(report.withFaults());
        ResultsSection.of("accuracy").write(Path.of(arguments[1]), report.toString());
    }

    private FieldScores scores(boolean damaged) throws IOException {
        FieldScores scores = new FieldScores();
        for (Expectation expected : Expectation.ofLines(evaluation.resolve("expected.jsonl"))) {
            if (expected.isDamaged() == damaged) {
                String text = Files.readString(evaluation.resolve("texts").resolve(expected.name()));
                Extraction read = reader.read(new SourceText(text, "text/plain", null, List.of()));
                scores.add(expected, read);
                negatives.add(expected, read.metadata());
            }
        }
        return scores;
    }
}
