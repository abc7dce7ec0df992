package vn.eoffice.reports.host;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs what recurs while the host is up. A task that fails is logged and runs again at its next time. */
final class BackgroundTasks implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);
    private static final int THREADS = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final List<Task> tasks;
    private ScheduledExecutorService threads;

    /** Something that recurs, for the first time at once. */
    record Task(String name, Duration every, Runnable work) {}

    BackgroundTasks(List<Task> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    @Override
    public synchronized void start() {
        threads = Executors.newScheduledThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "background");
            thread.setDaemon(true);
            return thread;
        });
        tasks.forEach(task ->
                threads.scheduleWithFixedDelay(() -> run(task), 0, task.every().toMillis(), TimeUnit.MILLISECONDS));
    }

    private static void run(Task task) {
        try {
            task.work().run();
        } catch (RuntimeException e) {
            LOG.error("Failed, will be tried again: {}", task.name(), e);
        }
    }

    @Override
    public synchronized void stop() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A background task is still running");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }
}
