package vn.eoffice.reports.host.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.rest.Transactions;

/**
 * Takes no changes while the disk has little room left. What the database and the index still have to write for
 * themselves then finds room: a database that finds none closes itself in the middle of its work.
 */
final class ReservedDisk implements Transactions {

    private final Transactions inner;
    private final Path folder;
    private final long reserve;

    /** @param reserve bytes below which changes are refused */
    ReservedDisk(Transactions inner, Path folder, long reserve) {
        this.inner = inner;
        this.folder = folder;
        this.reserve = reserve;
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return inner.read(work);
    }

    /** @throws ReportException FULL when there is too little room, UNAVAILABLE when the folder is gone */
    @Override
    public <T> T write(Supplier<T> work) {
        if (room() < reserve) {
            throw new ReportException(Problem.FULL, "storage.full");
        }
        return inner.write(work);
    }

    private long room() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            ReportException lost = new ReportException(Problem.UNAVAILABLE, "storage.unavailable");
            lost.initCause(e);
            throw lost;
        }
    }
}
