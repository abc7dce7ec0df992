package vn.eoffice.reports.host.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.host.search.IndexSource.IndexedDocument;
import vn.eoffice.reports.host.search.IndexSource.QueueEntry;
import vn.eoffice.reports.number.NumberTerms;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.search.DocumentQuery;
import vn.eoffice.reports.search.Facet;
import vn.eoffice.reports.search.FacetCounts;

/**
 * The index in Lucene. Changes are taken over in the background, and at the latest before the next search; they stay in
 * the database's queue until Lucene has them on disk.
 */
public final class LuceneIndex implements DocumentIndex, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);
    private static final int BATCH = 500;

    private final Path folder;
    private final IndexSource source;
    private final Executor background;
    private final AtomicBoolean awaited = new AtomicBoolean();
    private final Syllables exact = Syllables.exact();
    private final Syllables folded = Syllables.folded();
    private final IndexDocuments documents;
    private final IndexSearch search = new IndexSearch(new QueryTranslation(new SearchWords(exact, folded)));

    /** Held while changes are taken over; guards everything below but {@link #pending}. */
    private final ReentrantLock writing = new ReentrantLock();

    /** Held while Lucene writes to disk; taken before {@link #writing} where both are needed. */
    private final ReentrantLock committing = new ReentrantLock();

    private final Set<Long> unsettled = new LinkedHashSet<>();
    private volatile IndexFolder index;
    private volatile boolean closed;

    /** Committed in the database, not yet read by the index. Guarded by itself. */
    private final Set<DocumentId> pending = new LinkedHashSet<>();

    /** @param background takes changes over soon after they were made; it may do nothing: the next search does */
    public LuceneIndex(Path folder, IndexSource source, NumberTerms numbers, Executor background) {
        this.background = background;
        this.folder = folder;
        this.source = source;
        this.documents = new IndexDocuments(numbers);
    }

    /**
     * Opens the index, and makes it again from the database when it is missing, torn or of another format. Takes over
     * what was queued when the program ended.
     */
    public void open() {
        writing.lock();
        try {
            index = IndexFolder.open(folder, IndexFields.analyzer(exact, folded));
            if (!index.isComplete()) {
                rebuild();
            }
            unsettled.clear();
            List<QueueEntry> queued = source.queued(List.of());
            take(queued.stream().map(QueueEntry::document).distinct().toList(), queued);
        } catch (IOException e) {
            throw new IndexUnavailableException(e);
        } finally {
            writing.unlock();
        }
    }

    private void rebuild() throws IOException {
        long total = source.count();
        LOG.info("Making the full-text index of {} documents", total);
        long done = 0;
        String last = "";
        List<DocumentId> ids = source.idsAfter(last, BATCH);
        while (!ids.isEmpty()) {
            write(ids);
            done += ids.size();
            last = ids.get(ids.size() - 1).value();
            LOG.info("Full-text index: {} of {} documents", done, total);
            ids = source.idsAfter(last, BATCH);
        }
        index.complete();
    }

    @Override
    public void changed(Collection<DocumentId> ids) {
        synchronized (pending) {
            pending.addAll(ids);
        }
        if (awaited.compareAndSet(false, true)) {
            try {
                background.execute(this::catchUpInBackground);
            } catch (RejectedExecutionException e) {
                LOG.debug("The host is shutting down; the index reads the queue at its next start", e);
            }
        }
    }

    private void catchUpInBackground() {
        awaited.set(false);
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.error("The full-text index lags; the next search tries again", e);
        }
    }

    /** Takes over what has changed. Quick when nothing has. */
    public void catchUp() {
        writing.lock();
        try {
            Set<DocumentId> ids = closed ? Set.of() : drain();
            if (!ids.isEmpty()) {
                takeOver(ids);
            }
        } finally {
            writing.unlock();
        }
    }

    private void takeOver(Set<DocumentId> ids) {
        boolean done = false;
        try {
            for (List<DocumentId> batch : Batches.of(ids, BATCH)) {
                take(batch, source.queued(batch));
            }
            done = true;
        } catch (IOException | AlreadyClosedException e) {
            reopenAfter(e);
        } finally {
            if (!done) {
                putBack(ids);
            }
        }
    }

    /**
     * A writer that has failed stays closed; what it had not put on disk is still in the queue. When it cannot be opened
     * again either, the next change or commit tries once more.
     */
    private void reopenAfter(Exception failure) {
        LOG.error("The full-text index could not be written; it is opened again", failure);
        writing.lock();
        try {
            index.close();
            open();
        } finally {
            writing.unlock();
        }
    }

    private void putBack(Set<DocumentId> ids) {
        synchronized (pending) {
            pending.addAll(ids);
        }
    }

    private Set<DocumentId> drain() {
        synchronized (pending) {
            Set<DocumentId> drained = new LinkedHashSet<>(pending);
            pending.clear();
            return drained;
        }
    }

    /** The entries are read before the documents: what an entry stands for is then in the document that is read. */
    private void take(List<DocumentId> ids, List<QueueEntry> entries) throws IOException {
        for (List<DocumentId> batch : Batches.of(ids, BATCH)) {
            write(batch);
        }
        index.refresh();
        entries.forEach(entry -> unsettled.add(entry.sequence()));
    }

    private void write(List<DocumentId> ids) throws IOException {
        Map<DocumentId, IndexedDocument> found = source.read(ids).stream()
                .collect(Collectors.toMap(one -> one.document().id(), Function.identity()));
        for (DocumentId id : ids) {
            Term key = new Term(IndexFields.ID, id.value());
            IndexedDocument document = found.get(id);
            if (document == null) {
                index.writer().deleteDocuments(key);
            } else {
                index.writer().updateDocument(key, documents.of(document));
            }
        }
    }

    /** Puts what was taken over on disk and settles the queue. Searches and changes go on meanwhile. */
    public void commit() {
        committing.lock();
        try {
            List<Long> covered = unsettled();
            index.commit();
            settle(covered);
        } catch (IOException | AlreadyClosedException e) {
            reopenAfter(e);
        } finally {
            committing.unlock();
        }
    }

    private List<Long> unsettled() {
        writing.lock();
        try {
            return List.copyOf(unsettled);
        } finally {
            writing.unlock();
        }
    }

    private void settle(List<Long> covered) {
        if (covered.isEmpty()) {
            return;
        }
        source.settled(covered);
        writing.lock();
        try {
            covered.forEach(unsettled::remove);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public Hits search(DocumentQuery query, PageRequest page) {
        return asked(searcher -> search.run(searcher, query, page));
    }

    @Override
    public List<FacetCounts> count(DocumentQuery query, Set<Facet> facets) {
        return asked(searcher -> search.count(searcher, query, facets));
    }

    private interface Question<T> {

        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T asked(Question<T> question) {
        catchUp();
        try {
            IndexFolder opened = index;
            IndexSearcher searcher = opened.searchers().acquire();
            try {
                return question.ask(searcher);
            } finally {
                opened.searchers().release(searcher);
            }
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexUnavailableException(e);
        }
    }

    /** Puts everything on disk. What changes later is read from the queue at the next start. */
    @Override
    public void close() {
        if (index == null || closed) {
            return;
        }
        try {
            catchUp();
            commit();
        } finally {
            writing.lock();
            closed = true;
            index.close();
            writing.unlock();
        }
    }
}
