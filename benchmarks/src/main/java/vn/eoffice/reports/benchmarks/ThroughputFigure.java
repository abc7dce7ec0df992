package vn.eoffice.reports.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Thousands of files of all kinds in one {@code ./run.sh extract}: files a second, the most memory its processes held
 * together, and whether files that cannot be read are named while all the others are read.
 */
final class ThroughputFigure implements Measurement {

    private static final int FILES = 3_000;
    private static final int BAD = 5;
    private static final int SAMPLE_EVERY = 25;

    @Override
    public void measure(Table table) throws Exception {
        try (Workplace workplace = new Workplace()) {
            List<Path> good = copies(workplace.folder(), Scale.of(FILES));
            List<Path> bad = badFiles(workplace.folder());
            List<Path> all = new ArrayList<>(good);
            for (int i = 0; i < bad.size(); i++) {
                all.add((i + 1) * all.size() / (bad.size() + 1), bad.get(i));
            }
            Run run = run(workplace.folder(), all);
            String size = all.size() + " files, " + bad.size() + " of them unreadable, 2 readers";
            table.add(Row.published("./run.sh extract", size, Row.text(all.size() / run.seconds(), "files/s")));
            table.add(Row.published("./run.sh extract: most memory of all its processes", size, run.peak() + " MB"));
            boolean named = bad.stream()
                    .allMatch(file -> run.errors().contains(file.getFileName().toString()));
            String kept = run.records() + " records, exit code " + run.exit() + ", bad files named: "
                    + (named ? "all" : "not all");
            table.add(new Row(
                    "./run.sh extract: one bad file never stops the rest",
                    size,
                    kept,
                    good.size() + " records, exit code 1, all named",
                    run.records() >= good.size() && run.exit() == 1 && named));
        }
    }

    /** @param peak in MB */
    private record Run(double seconds, long records, int exit, long peak, String errors) {}

    private static Run run(Path folder, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Workplace.runCommand().toString(), "extract", "--"));
        files.forEach(file -> command.add(file.toString()));
        Path errors = folder.resolve("errors.txt");
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        long records = 0;
        long peak = 0;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            while (lines.readLine() != null) {
                if (records++ % SAMPLE_EVERY == 0) {
                    peak = Math.max(peak, residentMegabytes(process));
                }
            }
        }
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Run(seconds, records, exit, peak, Files.readString(errors));
    }

    /** Copies of the sample documents in turn; scans are left out, they measure tesseract. */
    private static List<Path> copies(Path folder, int count) throws IOException {
        List<Path> samples;
        try (Stream<Path> all = Files.list(Workplace.root().resolve("samples/documents"))) {
            samples = all.filter(file -> !file.toString().endsWith(".json"))
                    .filter(file -> !file.getFileName().toString().contains("scan"))
                    .sorted()
                    .toList();
        }
        List<Path> copies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path sample = samples.get(i % samples.size());
            copies.add(Files.copy(sample, folder.resolve(i + "-" + sample.getFileName())));
        }
        return copies;
    }

    private static List<Path> badFiles(Path folder) throws IOException {
        List<Path> bad = new ArrayList<>();
        for (int i = 0; i < BAD; i++) {
            byte[] torn = {'P', 'K', 3, 4, (byte) i, 0, 0, 0, 8, 0};
            bad.add(Files.write(folder.resolve("bad-" + i + ".docx"), torn));
        }
        return bad;
    }

    private static long residentMegabytes(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .mapToLong(handle -> residentKilobytes(handle.pid()))
                        .sum()
                / 1024;
    }

    private static long residentKilobytes(long pid) {
        try (Stream<String> status = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}
