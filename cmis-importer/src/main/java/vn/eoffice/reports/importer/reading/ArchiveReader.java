package vn.eoffice.reports.importer.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import vn.eoffice.reports.importer.archive.SourceFile;

/** Reads the files of an archive side by side; the answers are in the order of the files. */
public final class ArchiveReader {

    private final FileReader reader;
    private final int side;

    /** Reads this many files at a time. */
    public ArchiveReader(FileReader reader, int side) {
        this.reader = reader;
        this.side = side;
    }

    /** Reads them all, telling after each how many are read. */
    public List<Reading> read(List<SourceFile> files, IntConsumer progress) {
        ExecutorService workers = Executors.newFixedThreadPool(side);
        try {
            Deque<Future<List<Reading>>> jobs = new ArrayDeque<>();
            files.forEach(file -> jobs.add(workers.submit(() -> reader.read(file))));
            List<Reading> readings = new ArrayList<>();
            for (int count = 1; !jobs.isEmpty(); count++) {
                readings.addAll(jobs.remove().get());
                progress.accept(count);
            }
            return List.copyOf(readings);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot read files at all", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }
}
