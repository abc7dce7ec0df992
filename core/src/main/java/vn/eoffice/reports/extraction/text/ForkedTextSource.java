package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files in child processes with memory and time limits of their own, so that no file can harm the host. A child
 * that is late, crashes or runs out of memory is killed and replaced, and so is one that has read its share of files.
 * Thread-safe; callers wait for a free child. The children start in the background and end with this process.
 */
public final class ForkedTextSource implements TextSource, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ForkedTextSource.class);
    private static final int FILES_A_CHILD = 5_000;

    /**
     * What happened since the start.
     *
     * @param files files asked for
     * @param killed children ended for being late
     * @param crashed children that ended by themselves, out of memory above all
     * @param recycled children that had read their share
     */
    public record Statistics(long files, long killed, long crashed, long recycled) {}

    private final ChildCommand command;
    private final TextLimits limits;
    private final BlockingQueue<Slot> free = new LinkedBlockingQueue<>();
    private final Set<Child> alive = ConcurrentHashMap.newKeySet();
    private final ExecutorService starter;
    private final ScheduledExecutorService clock;
    private final AtomicLong files = new AtomicLong();
    private final AtomicLong killed = new AtomicLong();
    private final AtomicLong crashed = new AtomicLong();
    private final AtomicLong recycled = new AtomicLong();
    private volatile boolean closed;

    /** A place in the pool: a warm child, or the reason why none could be started. */
    private record Slot(Child child, IOException failure) {}

    /** Two children, the default limits. */
    public ForkedTextSource(ChildCommand command) {
        this(command, TextLimits.DEFAULT, 2);
    }

    public ForkedTextSource(ChildCommand command, TextLimits limits, int children) {
        if (children < 1) {
            throw new IllegalArgumentException("a pool needs a child");
        }
        this.command = command;
        this.limits = limits;
        this.starter = Executors.newFixedThreadPool(children, task -> daemon(task, "starts-readers"));
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "stops-late-readers"));
        for (int i = 0; i < children; i++) {
            starter.execute(this::fillSlot);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException when no child can be started, which is a fault of the installation, not of the file
     * @throws IllegalStateException when closed, or interrupted while waiting for a child
     */
    @Override
    public SourceText read(Path file, String fileName) {
        Child child = take();
        try {
            files.incrementAndGet();
            return child.read(file, fileName);
        } finally {
            giveBack(child);
        }
    }

    public Statistics statistics() {
        return new Statistics(files.get(), killed.get(), crashed.get(), recycled.get());
    }

    /** Ends all children; files being read are refused. */
    @Override
    public void close() {
        closed = true;
        starter.shutdownNow();
        alive.forEach(Child::kill);
        alive.clear();
        clock.shutdownNow();
        free.add(new Slot(null, new IOException("closed")));
    }

    /** The processes that read now or wait for files. */
    Set<Child> children() {
        return Set.copyOf(alive);
    }

    private Child take() {
        try {
            Slot slot = free.take();
            while (slot.failure() == null) {
                if (slot.child().isAlive()) {
                    return slot.child();
                }
                giveBack(slot.child());
                slot = free.take();
            }
            if (closed) {
                free.add(slot);
                throw new IllegalStateException("the reader of files is closed");
            }
            starter.execute(this::fillSlot);
            throw new UncheckedIOException(slot.failure());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a reader", e);
        }
    }

    private void giveBack(Child child) {
        boolean worn = child.filesRead() >= FILES_A_CHILD;
        if (child.isAlive() && !worn) {
            free.add(new Slot(child, null));
            return;
        }
        count(child, worn);
        child.kill();
        alive.remove(child);
        if (!closed) {
            starter.execute(this::fillSlot);
        }
    }

    private void count(Child child, boolean worn) {
        AtomicLong counter = child.wasLate() ? killed : worn ? recycled : crashed;
        counter.incrementAndGet();
    }

    private void fillSlot() {
        try {
            Child child = Child.start(command, limits, clock);
            alive.add(child);
            if (closed) {
                child.kill();
            }
            free.add(new Slot(child, null));
        } catch (IOException e) {
            if (!closed) {
                LOG.error("No process for reading files could be started", e);
            }
            free.add(new Slot(null, e));
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
