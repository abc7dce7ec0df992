package vn.eoffice.reports.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.Extraction;
import vn.eoffice.reports.extraction.text.SourceText;
import vn.eoffice.reports.number.CodeTables;

/** Reads the metadata out of texts of 30 KB, on one core. Public because JMH asks for it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:ActiveProcessorCount=1"})
public class Reading {

    private static final int TEXTS = 64;
    private static final int BYTES = 30_000;

    private final DocumentReader reader = reader();
    private final SourceText[] texts = new SourceText[TEXTS];
    private int next;

    /** Makes the texts. */
    @Setup
    public void texts() {
        PaperMaker papers = new PaperMaker(30);
        for (int i = 0; i < TEXTS; i++) {
            texts[i] = new SourceText(papers.paper(i, BYTES).text(), "text/plain", null, List.of());
        }
    }

    /** One text after the other. */
    @Benchmark
    public Extraction metadata() {
        next = (next + 1) % TEXTS;
        return reader.read(texts[next]);
    }

    static DocumentReader reader() {
        return DocumentReader.with(CodeTables.standard());
    }
}
