package vn.eoffice.reports.importer.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.chemistry.opencmis.commons.exceptions.CmisBaseException;
import vn.eoffice.reports.extraction.text.Parcels;
import vn.eoffice.reports.extraction.text.UnpackedParcel;
import vn.eoffice.reports.extraction.text.UnreadableFileException;
import vn.eoffice.reports.importer.archive.SourceFile;
import vn.eoffice.reports.importer.cmis.ArchiveStore;
import vn.eoffice.reports.importer.cmis.ServerLostException;
import vn.eoffice.reports.importer.plan.Planned;
import vn.eoffice.reports.importer.reading.Sha256;

/** Uploads what the plan says over several connections. A document that fails stops no other; a lost server stops all. */
public final class Uploads {

    private static final String CHANGED = "file.changed";

    private final ArchiveStore store;
    private final Journal journal;
    private final Parcels parcels;
    private final int connections;
    private final AtomicReference<ServerLostException> lost = new AtomicReference<>();

    public Uploads(ArchiveStore store, Journal journal, Parcels parcels, int connections) {
        this.store = store;
        this.journal = journal;
        this.parcels = parcels;
        this.connections = connections;
    }

    /** Uploads them all, telling after each; the outcome of each one by its plan. */
    public Map<Planned, Outcome> run(List<Planned> planned, Runnable progress) {
        Map<Planned, Outcome> outcomes = new ConcurrentHashMap<>();
        Map<SourceFile, List<Planned>> byFile = planned.stream()
                .collect(Collectors.groupingBy(plan -> plan.reading().source()));
        ExecutorService workers = Executors.newFixedThreadPool(connections);
        try {
            List<Future<?>> jobs = new ArrayList<>();
            byFile.forEach((file, documents) ->
                    jobs.add(workers.submit(() -> uploadAll(file, documents, outcomes, progress))));
            for (Future<?> job : jobs) {
                job.get();
            }
            return outcomes;
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot go on uploading", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Why the server was given up; null when it was not. */
    public ServerLostException lost() {
        return lost.get();
    }

    private void uploadAll(
            SourceFile file, List<Planned> documents, Map<Planned, Outcome> outcomes, Runnable progress) {
        try (UnpackedParcel parcel = lost.get() == null ? UnpackedParcel.of(file.path(), parcels) : null) {
            for (Planned document : documents) {
                outcomes.put(document, parcel == null ? Outcome.notReached(document) : upload(document, parcel));
                progress.run();
            }
        } catch (UnreadableFileException | UncheckedIOException e) {
            documents.forEach(document -> outcomes.putIfAbsent(document, Outcome.failed(document, CHANGED)));
        }
    }

    private Outcome upload(Planned document, UnpackedParcel parcel) {
        if (lost.get() != null) {
            return Outcome.notReached(document);
        }
        try {
            Path file = fileOf(document, parcel);
            if (file == null || !Sha256.of(file).equals(document.reading().sha256())) {
                return Outcome.failed(document, CHANGED);
            }
            ArchiveStore.Stored stored = store.upload(document, file);
            journal.uploaded(document.name(), document.reading().sha256(), stored.id(), stored.path());
            return Outcome.uploaded(document, stored.id(), stored.path());
        } catch (ServerLostException e) {
            lost.compareAndSet(null, e);
            return Outcome.notReached(document);
        } catch (IOException e) {
            return Outcome.failed(document, CHANGED);
        } catch (CmisBaseException | IllegalArgumentException e) {
            // The client library's own word for a property that the server's model does not have.
            return Outcome.failed(document, String.valueOf(e.getMessage()));
        }
    }

    /** The document where it lies now; null when the parcel is not what it was. */
    private static Path fileOf(Planned document, UnpackedParcel parcel) {
        int item = document.reading().item();
        if (item < 0) {
            return document.reading().source().path();
        }
        return item < parcel.items().size() ? parcel.items().get(item).file() : null;
    }
}
