package vn.eoffice.reports.host.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.host.EmbeddedHost;
import vn.eoffice.reports.host.cli.Main;
import vn.eoffice.reports.rest.acceptance.Desk;

/** The host in a process of its own, so that it can be killed. */
final class ChildHost implements AutoCloseable {

    private static final String PASSWORD = "mat-khau-thu";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path log;
    private final Desk desk;

    private ChildHost(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.desk = new Desk(EmbeddedHost.target(port, PASSWORD));
    }

    /** Starts a host on a folder and returns when it serves. */
    static ChildHost start(Path home, Path log, String... settings) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--reports.home=" + home,
                "--reports.port=" + port,
                "--reports.demo.password=" + PASSWORD));
        command.addAll(List.of(settings));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()))
                    .start();
            ChildHost host = new ChildHost(process, log, port);
            Deadline.await("the host serves", PATIENCE, host::serves);
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Desk desk() {
        return desk;
    }

    private boolean serves() {
        if (!process.isAlive()) {
            throw new AssertionError("the host ended by itself: " + printed());
        }
        try {
            return desk.nobody().get("/health").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process as a power failure would, and sees that the processes it has started end too. */
    void kill() {
        List<ProcessHandle> readers = process.descendants().toList();
        process.destroyForcibly();
        process.onExit().join();
        Deadline.await("its readers of files end with the host", PATIENCE, () -> readers.stream()
                .noneMatch(ProcessHandle::isAlive));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
