package vn.eoffice.reports.extraction.text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads files within this process, by Tika and POI and within {@link TextLimits}. A file that takes too long is
 * abandoned, and its thread ends at its next look at the clock; a few hostile PDFs keep a parser from ever looking, so
 * there are never more than 16 threads. A host that must not suffer from any file uses {@link ForkedTextSource}.
 * Thread-safe.
 */
public final class TikaTextSource implements TextSource {

    private static final long STACK = 2L << 20;
    private static final int MOST_THREADS = 16;

    private final DirectReader reader;
    private final TextLimits limits;
    private final Semaphore threads = new Semaphore(MOST_THREADS);

    /** Looks once whether Tesseract is there, which may take some tenths of a second. */
    public TikaTextSource(TextLimits limits) {
        this.limits = limits;
        this.reader = new DirectReader(limits);
    }

    @Override
    public SourceText read(Path file, String fileName) {
        takeThread();
        CompletableFuture<SourceText> result = new CompletableFuture<>();
        AtomicReference<SourceText> beforeOcr = new AtomicReference<>();
        Thread thread = new Thread(null, () -> complete(result, file, fileName, beforeOcr), "reads-file", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(result, beforeOcr);
        } catch (TimeoutException e) {
            throw FileFindings.tooSlow(limits.maxTime(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FileFindings.tooSlow(limits.maxTime(), e);
        } finally {
            thread.interrupt();
        }
    }

    private void complete(
            CompletableFuture<SourceText> result, Path file, String fileName, AtomicReference<SourceText> beforeOcr) {
        try {
            result.complete(reader.read(file, fileName, beforeOcr::set));
        } catch (UnreadableFileException e) {
            result.completeExceptionally(e);
        } finally {
            threads.release();
            result.completeExceptionally(FileFindings.damaged(null));
        }
    }

    private void takeThread() {
        try {
            if (!threads.tryAcquire(limits.maxTime().toMillis(), TimeUnit.MILLISECONDS)) {
                throw FileFindings.tooSlow(limits.maxTime(), null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FileFindings.tooSlow(limits.maxTime(), e);
        }
    }

    private SourceText await(CompletableFuture<SourceText> result, AtomicReference<SourceText> beforeOcr)
            throws InterruptedException, TimeoutException {
        try {
            return get(result, limits.maxTime());
        } catch (TimeoutException e) {
            if (beforeOcr.get() == null) {
                throw e;
            }
        }
        try {
            return get(result, limits.maxOcrTime());
        } catch (TimeoutException e) {
            return beforeOcr.get();
        }
    }

    private SourceText get(CompletableFuture<SourceText> result, Duration limit)
            throws InterruptedException, TimeoutException {
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableFileException refusal) {
                throw refusal;
            }
            throw new CompletionException(e.getCause());
        }
    }
}
