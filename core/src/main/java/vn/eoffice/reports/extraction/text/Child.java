package vn.eoffice.reports.extraction.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** One child process. Serves one caller at a time; after any failure it is dead and must be replaced. */
final class Child {

    private static final int EXIT_OUT_OF_MEMORY = 3;
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private static final Duration GRACE = Duration.ofMillis(300);

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final TextLimits limits;
    private final ScheduledExecutorService clock;
    private volatile boolean late;
    private volatile boolean dead;
    private int filesRead;

    private Child(Process process, TextLimits limits, ScheduledExecutorService clock) {
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Starts a process and waits until it is warm. It is told a little less time than it has: one that keeps its limit
     * answers, and only one that does not is killed.
     */
    static Child start(ChildCommand command, TextLimits limits, ScheduledExecutorService clock) throws IOException {
        TextLimits own =
                limits.withMaxTime(limits.maxTime().minus(limits.maxTime().dividedBy(10)));
        Process process = new ProcessBuilder(command.words(ChildProtocol.arguments(own)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Child child = new Child(process, limits, clock);
        try {
            ScheduledFuture<?> alarm = child.killAfter(START_LIMIT);
            int first = child.in.read();
            alarm.cancel(false);
            if (first == ChildProtocol.READY) {
                return child;
            }
        } catch (RejectedExecutionException e) {
            child.kill();
            throw new IOException("closed while a child was starting", e);
        }
        child.kill();
        throw new IOException("the child that reads files does not start: " + command.target());
    }

    SourceText read(Path file, String name) {
        SourceText beforeOcr = null;
        ScheduledFuture<?> alarm = killAfter(limits.maxTime());
        try {
            filesRead++;
            ask(file, name);
            int kind = in.read();
            if (kind == ChildProtocol.BEFORE_OCR) {
                beforeOcr = ChildProtocol.readText(in, limits);
                alarm.cancel(false);
                alarm = killAfter(limits.maxOcrTime().plus(GRACE));
                kind = in.read();
            }
            return answer(kind);
        } catch (IOException e) {
            UnreadableFileException refusal = refusal(e);
            kill();
            if (beforeOcr != null) {
                return beforeOcr;
            }
            throw refusal;
        } finally {
            alarm.cancel(false);
        }
    }

    int filesRead() {
        return filesRead;
    }

    boolean isAlive() {
        return !dead && process.isAlive();
    }

    /** Whether the host ended it for being late. */
    boolean wasLate() {
        return late;
    }

    long pid() {
        return process.pid();
    }

    /** Ends the process and what it started, such as Tesseract. */
    void kill() {
        dead = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void ask(Path file, String name) throws IOException {
        out.writeByte(1);
        ChildProtocol.writeString(out, file.toAbsolutePath().toString());
        ChildProtocol.writeString(out, name.length() > 255 ? name.substring(name.length() - 255) : name);
        out.flush();
    }

    private SourceText answer(int kind) throws IOException {
        if (kind == ChildProtocol.TEXT) {
            return ChildProtocol.readText(in, limits);
        }
        if (kind == ChildProtocol.REFUSED) {
            throw new UnreadableFileException(ChildProtocol.readFinding(in), null);
        }
        throw new IOException("the child ended or sent " + kind);
    }

    private UnreadableFileException refusal(IOException cause) {
        if (late) {
            return FileFindings.tooSlow(limits.maxTime(), cause);
        }
        try {
            boolean ended = process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            return ended && process.exitValue() == EXIT_OUT_OF_MEMORY
                    ? FileFindings.tooLarge(limits.maxFileBytes(), cause)
                    : FileFindings.damaged(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FileFindings.damaged(cause);
        }
    }

    private ScheduledFuture<?> killAfter(Duration time) {
        return clock.schedule(
                () -> {
                    late = true;
                    kill();
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
