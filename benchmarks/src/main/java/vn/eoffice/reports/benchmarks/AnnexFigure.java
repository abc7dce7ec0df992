package vn.eoffice.reports.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.eoffice.reports.annex.WorkbookReader;
import vn.eoffice.reports.annex.form.Forms;

/** Reading, checking and consolidating filled annex forms, beside openpyxl and POI's usermodel on the same files. */
final class AnnexFigure implements Measurement {

    private static final int UNITS = 102;
    private static final int ALL_UNITS = 3_321;
    private static final int ALL_FORMS = 13;
    private static final double ROUND_TARGET = 5;
    private static final double ALL_TARGET = 180;
    private static final double TIMES = 5;
    private static final double ONE_TARGET_MILLIS = 20;
    private static final int WARM_UP = 300;
    private static final int RUNS = 1_000;

    @Override
    public void measure(Table table) throws IOException, InterruptedException {
        AnnexFiles files = new AnnexFiles();
        try (Workplace place = new Workplace()) {
            round(table, files, place);
            one(table, files, place);
            AnnexHostile.measure(table, place);
            all(table, files, place);
        }
    }

    private static void round(Table table, AnnexFiles files, Workplace place) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(place.folder().resolve("round"));
        int units = Scale.of(UNITS);
        files.write(folder, units, files.forms().size());
        String size = units + " units × " + files.forms().size() + " forms";
        AnnexJob job = new AnnexJob();
        double cold = seconds(() -> job.consolidate(folder, true));
        table.add(Row.atMost("annex forms read, checked, consolidated, first time", size, cold, ROUND_TARGET, "s"));
        for (int i = 0; i < 3; i++) {
            job.consolidate(folder, false);
        }
        double own = seconds(() -> job.consolidate(folder, false));
        table.add(Row.published("the same once warm, on one core", size, Row.text(own * 1000, "ms")));
        job.withUserModel(folder);
        double poi = seconds(() -> job.withUserModel(folder));
        table.add(Row.atLeast("POI's usermodel, warm, on one core, takes", size, poi / own, TIMES, "times as long"));
        double python = openpyxl(folder);
        if (python > 0) {
            table.add(
                    Row.atLeast("openpyxl, read-only, on one core, takes", size, python / own, TIMES, "times as long"));
        } else {
            table.note("no python3 with openpyxl here: apt-get install python3-openpyxl");
        }
    }

    private static void one(Table table, AnnexFiles files, Workplace place) throws IOException {
        WorkbookReader reader = new WorkbookReader(Forms.shipped());
        Path[] paths = new Path[files.forms().size()];
        for (int form = 0; form < paths.length; form++) {
            paths[form] = Files.write(place.folder().resolve("one-" + form + ".xlsx"), files.workbook(form, form));
        }
        long[] nanos = new long[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long start = System.nanoTime();
            reader.read(paths[Math.floorMod(i, paths.length)]);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        Percentiles times = new Percentiles(nanos);
        table.add(Row.atMost(
                "one workbook read and checked: p95", RUNS + " times", times.millis(95), ONE_TARGET_MILLIS, "ms"));
        table.add(
                Row.published("one workbook read and checked: p50", RUNS + " times", Row.text(times.millis(50), "ms")));
    }

    private static void all(Table table, AnnexFiles files, Workplace place) throws IOException {
        Path folder = Files.createDirectory(place.folder().resolve("all"));
        int units = Scale.of(ALL_UNITS);
        files.write(folder, units, ALL_FORMS);
        AnnexJob job = new AnnexJob();
        double time = seconds(() -> job.consolidate(folder, true));
        table.add(Row.atMost(
                "annex forms read, checked, consolidated, 1 GB heap",
                units + " units × " + ALL_FORMS + " workbooks",
                time,
                ALL_TARGET,
                "s"));
    }

    /** What the peer says it took, without its own start; 0 when there is no peer on this machine. */
    private static double openpyxl(Path folder) throws IOException, InterruptedException {
        Path script = Workplace.root().resolve("benchmarks/peers/read_annexes.py");
        for (String python : List.of("/usr/bin/python3", "python3")) {
            Process process = new ProcessBuilder(python, script.toString(), folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == 0) {
                return Double.parseDouble(answer.strip().split(" ")[0]);
            }
        }
        return 0;
    }

    private static double seconds(Piece piece) throws IOException {
        long start = System.nanoTime();
        piece.run();
        return (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private interface Piece {
        void run() throws IOException;
    }
}
