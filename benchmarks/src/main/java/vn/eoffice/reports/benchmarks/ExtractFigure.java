package vn.eoffice.reports.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.document.Upload;
import vn.eoffice.reports.extraction.text.ChildCommand;
import vn.eoffice.reports.extraction.text.ForkedTextSource;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TextSource;
import vn.eoffice.reports.extraction.text.TikaTextSource;

/** How fast documents are read: plain text on one core, and Word files from disk to metadata. */
final class ExtractFigure implements Measurement {

    private static final double TEXTS_TARGET = 300;
    private static final double WORD_TARGET_MILLIS = 100;
    private static final int PAGES = 20;
    private static final int WARM_UP = 60;
    private static final int RUNS = 200;

    @Override
    public void measure(Table table) throws IOException, InterruptedException, RunnerException {
        double rate = texts();
        table.add(Row.atLeast("metadata of a 30 KB text", "64 texts, 1 core, JMH", rate, TEXTS_TARGET, "documents/s"));
        try (Workplace place = new Workplace()) {
            Path word = Files.write(
                    place.folder().resolve("hai-muoi-trang.docx"), WordFile.ofPages(new PaperMaker(20), PAGES));
            word(table, "in this process", word, new TikaTextSource(TextLimits.DEFAULT));
            try (ForkedTextSource forked = new ForkedTextSource(ChildCommand.ofThisProcess())) {
                word(table, "in a child process, as the host does", word, forked);
            }
        }
    }

    private static double texts() throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Reading.class.getName() + ".metadata")
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).runSingle().getPrimaryResult().getScore();
    }

    private static void word(Table table, String where, Path word, TextSource texts) throws InterruptedException {
        FileReading reading = new FileReading(texts, Reading.reader());
        Load.Piece piece = number -> reading.read(new Upload(word.getFileName().toString(), word));
        Load.alone(WARM_UP, piece);
        Percentiles times = Load.alone(RUNS, piece);
        String figure = "metadata of a " + PAGES + "-page .docx, " + where;
        table.add(Row.published(figure + ": p50", RUNS + " times", Row.text(times.millis(50), "ms")));
        table.add(Row.atMost(figure + ": p95", RUNS + " times", times.millis(95), WORD_TARGET_MILLIS, "ms"));
    }
}
