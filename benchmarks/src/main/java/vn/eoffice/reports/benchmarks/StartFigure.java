package vn.eoffice.reports.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long the host takes from its command to its first answer, and how large its jar is. */
final class StartFigure implements Measurement {

    private static final int STARTS = 3;
    private static final double FIRST_TARGET_SECONDS = 15;
    private static final double LATER_TARGET_SECONDS = 8;
    private static final double JAR_TARGET_MEGABYTES = 130;

    @Override
    public void measure(Table table) throws IOException, InterruptedException {
        table.add(Row.atMost(
                "application jar", "1 file", Files.size(Workplace.hostJar()) / 1e6, JAR_TARGET_MEGABYTES, "MB"));
        Starts first = new Starts();
        Starts later = new Starts();
        try (Workplace place = new Workplace()) {
            for (int i = 0; i < STARTS; i++) {
                Path home = place.folder().resolve("home" + i);
                first.add(home, i);
                later.add(home, i);
            }
        }
        first.report(table, "first start", FIRST_TARGET_SECONDS);
        later.report(table, "later start", LATER_TARGET_SECONDS);
    }

    /** Starts of one kind. */
    private static final class Starts {

        private final long[] wall = new long[STARTS];
        private final long[] cpu = new long[STARTS];

        void add(Path home, int number) throws IOException, InterruptedException {
            try (HostProcess host = HostProcess.start(home)) {
                wall[number] = host.startTime().toNanos();
                cpu[number] = host.startCpu().toNanos();
            }
        }

        void report(Table table, String figure, double target) {
            String size = "median of " + STARTS;
            table.add(Row.atMost(figure, size, seconds(wall), target, "s"));
            table.add(Row.published(figure + ": processor time", size, Row.text(seconds(cpu), "s")));
        }

        private static double seconds(long[] nanos) {
            return new Percentiles(nanos).millis(50) / 1000;
        }
    }
}
