package vn.eoffice.reports.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.SourceText;

/** How the time to read a text's metadata grows with the text: in processor time, which other programs do not disturb. */
final class CurveFigure implements Measurement {

    private static final List<Double> MEGABYTES = List.of(0.1, 0.5, 1.0, 2.0, 5.0);
    private static final int WARM_UP = 2_000;
    private static final double READ_AT_EACH = 40;
    private static final double TARGET = 1.5;

    private final DocumentReader reader = Reading.reader();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Override
    public void measure(Table table) {
        SourceText small = text(0.03);
        for (int i = 0; i < Scale.of(WARM_UP); i++) {
            reader.read(small);
        }
        double[] perMegabyte = MEGABYTES.stream()
                .mapToDouble(megabytes -> millis(table, megabytes))
                .toArray();
        double growth = perMegabyte[perMegabyte.length - 1] / perMegabyte[0];
        table.add(Row.atMost(
                "metadata: a MB of the longest text, compared with one of the shortest",
                MEGABYTES.get(0) + " to " + MEGABYTES.get(MEGABYTES.size() - 1) + " MB",
                growth,
                TARGET,
                "times"));
    }

    /** Adds one point of the curve. Answers the time of a MB of it. */
    private double millis(Table table, double megabytes) {
        SourceText text = text(megabytes);
        int runs = (int) Math.max(3, READ_AT_EACH / megabytes);
        long[] nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = threads.getCurrentThreadCpuTime();
            reader.read(text);
            nanos[i] = threads.getCurrentThreadCpuTime() - start;
        }
        double millis = new Percentiles(nanos).millis(50);
        double perMegabyte = millis / text.text().getBytes(StandardCharsets.UTF_8).length * 1e6;
        String value = Row.text(millis, "ms") + ", " + Row.text(perMegabyte, "ms a MB");
        table.add(Row.published("metadata of a text of " + megabytes + " MB", "median of " + runs, value));
        return perMegabyte;
    }

    private static SourceText text(double megabytes) {
        String text = new PaperMaker(30).paper(0, (int) (megabytes * 1e6)).text();
        return new SourceText(text, "text/plain", null, List.of());
    }
}
