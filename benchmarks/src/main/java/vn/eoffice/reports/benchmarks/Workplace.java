package vn.eoffice.reports.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where things lie on the machine that measures. */
final class Workplace implements AutoCloseable {

    private final Path folder;

    /** A folder of its own below the module's target, removed when closed. */
    Workplace() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(root().resolve("benchmarks/target/work")), "");
    }

    Path folder() {
        return folder;
    }

    static Path root() {
        return Path.of(System.getProperty("project.root", ".."))
                .toAbsolutePath()
                .normalize();
    }

    /** The host as users get it: one jar that starts. */
    static Path hostJar() throws IOException {
        try (Stream<Path> jars = Files.list(root().resolve("embedded-host/target"))) {
            return jars.filter(jar -> jar.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("embedded-host is not packaged"));
        }
    }

    /** The command that starts the host. */
    static Path runCommand() {
        return root().resolve("run.sh");
    }

    /** A program of this Java. */
    static Path java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
