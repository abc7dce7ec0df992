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
        long[] first = new long[STARTS];
        long[] later = new long[STARTS];
        try (Workplace place = new Workplace()) {
            for (int i = 0; i < STARTS; i++) {
                Path home = place.folder().resolve("home" + i);
                first[i] = start(home);
                later[i] = start(home);
            }
        }
        String size = "median of " + STARTS;
        table.add(Row.atMost("first start", size, seconds(first), FIRST_TARGET_SECONDS, "s"));
        table.add(Row.atMost("later start", size, seconds(later), LATER_TARGET_SECONDS, "s"));
    }

    private static long start(Path home) throws IOException, InterruptedException {
        try (HostProcess host = HostProcess.start(home)) {
            return host.startTime().toNanos();
        }
    }

    private static double seconds(long[] nanos) {
        return new Percentiles(nanos).millis(50) / 1000;
    }
}
