package vn.eoffice.reports.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.eoffice.reports.rest.endpoint.BasePath;

/** The embedded host, started from its jar in a process of its own as a user starts it, with 1 GB of heap. */
final class HostProcess implements AutoCloseable {

    static final String PASSWORD = "benchmark-only-password";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Duration startTime;
    private final Duration startCpu;

    private HostProcess(Process process, int port, Duration startTime) {
        this.process = process;
        this.port = port;
        this.startTime = startTime;
        this.startCpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /**
     * Starts the host as people do, by {@code ./run.sh}, which has built it before, and waits until its health check
     * answers.
     *
     * @param home its data folder; its output goes to a file beside it
     */
    static HostProcess start(Path home) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(Workplace.runCommand().toString());
        builder.environment().put("REPORTS_HOME", home.toString());
        builder.environment().put("REPORTS_PORT", String.valueOf(port));
        builder.environment().put("REPORTS_DEMO_PASSWORD", PASSWORD);
        Path log = home.resolveSibling(home.getFileName() + ".log");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            awaitHealth(process, port, log);
        } catch (IOException | InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
        return new HostProcess(process, port, Duration.ofNanos(System.nanoTime() - start));
    }

    /** From the start of the process to the first answer. */
    Duration startTime() {
        return startTime;
    }

    /** What the process had used of the processors by then, which says more on a busy machine. */
    Duration startCpu() {
        return startCpu;
    }

    HostClient as(String userId) {
        return new HostClient(port, userId + ":" + PASSWORD);
    }

    /** Heap in use after a full collection, in MB. */
    long heapMegabytes() throws IOException, InterruptedException {
        return Jcmd.heapAfterCollection(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitHealth(Process process, int port, Path log) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + BasePath.VALUE + "/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (answers(http, health)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        List<String> said = Files.readAllLines(log, StandardCharsets.UTF_8);
        throw new IOException("the host did not start: " + said.subList(Math.max(0, said.size() - 30), said.size()));
    }

    private static boolean answers(HttpClient http, HttpRequest health) throws InterruptedException {
        try {
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
