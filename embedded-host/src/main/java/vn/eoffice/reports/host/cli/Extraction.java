package vn.eoffice.reports.host.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.eoffice.reports.rest.json.Json;

/** Reads files side by side and prints their records in the order the files were given. */
final class Extraction {

    private static final int AHEAD = 16;

    private final FileRecords records;
    private final int side;
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;
    private final Json json = new Json();

    Extraction(FileRecords records, int side, PrintStream out, PrintStream err, Progress progress) {
        this.records = records;
        this.side = side;
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    /** Reads them all; whether every one could be read. */
    boolean of(List<Path> files) {
        ExecutorService workers = Executors.newFixedThreadPool(side);
        try {
            boolean all = true;
            Deque<Job> jobs = new ArrayDeque<>();
            for (Path file : files) {
                if (jobs.size() >= side + AHEAD) {
                    all &= print(jobs.remove());
                }
                jobs.add(new Job(workers.submit(() -> records.read(file))));
            }
            while (!jobs.isEmpty()) {
                all &= print(jobs.remove());
            }
            progress.end();
            return all;
        } finally {
            workers.shutdownNow();
        }
    }

    private record Job(Future<List<FileRecords.Result>> results) {}

    private boolean print(Job job) {
        List<FileRecords.Result> results = results(job);
        progress.clear();
        for (FileRecords.Result result : results) {
            out.println(new String(json.write(result.json()), StandardCharsets.UTF_8));
            if (result.failure() != null) {
                err.println(result.json().file() + ": " + result.failure());
            }
        }
        progress.step();
        return results.stream().allMatch(result -> result.failure() == null);
    }

    private static List<FileRecords.Result> results(Job job) {
        try {
            return job.results().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot read files at all", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
