package vn.eoffice.reports.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A PostgreSQL server of its own that keeps its promises: unlike a test's, it puts every commit on disk. */
final class PostgresServer implements AutoCloseable {

    static final String USER = "postgres";
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");

    private final EmbeddedPostgres server;

    PostgresServer() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    /**
     * Transactions a second of a bare {@code UPDATE … RETURNING} on one row under pgbench, each committed on its own;
     * empty when the machine has no pgbench.
     */
    Optional<Double> bareUpdates(int clients, int seconds, Path folder) throws IOException, InterruptedException {
        Optional<Path> pgbench = pgbench();
        if (pgbench.isEmpty()) {
            return Optional.empty();
        }
        Path table = Files.writeString(
                folder.resolve("table.sql"),
                "create table if not exists bare_counter (series text primary key, last_number integer not null);\n"
                        + "insert into bare_counter values ('one', 0) on conflict do nothing;\n");
        Path update = Files.writeString(
                folder.resolve("update.sql"),
                "update bare_counter set last_number = last_number + 1 where series = 'one' returning last_number;\n");
        run(pgbench.get(), "-c", "1", "-t", "1", "-f", table.toString());
        String count = String.valueOf(clients);
        Matcher rate = RATE.matcher(
                run(pgbench.get(), "-c", count, "-j", "2", "-T", String.valueOf(seconds), "-f", update.toString()));
        return rate.find() ? Optional.of(Double.valueOf(rate.group(1))) : Optional.empty();
    }

    private String run(Path pgbench, String... options) throws IOException, InterruptedException {
        Stream<String> fixed = Stream.of(
                pgbench.toString(), "-n", "-h", "127.0.0.1", "-p", String.valueOf(server.getPort()), "-U", USER);
        return Output.of(Stream.concat(Stream.concat(fixed, Stream.of(options)), Stream.of("postgres"))
                .toList());
    }

    private static Optional<Path> pgbench() throws IOException {
        List<Path> places = List.of(Path.of("/usr/lib/postgresql"), Path.of("/usr/pgsql"));
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> found = Files.find(place, 3, (path, is) -> path.endsWith("pgbench"))) {
                    Optional<Path> newest = found.sorted().reduce((one, other) -> other);
                    if (newest.isPresent()) {
                        return newest;
                    }
                }
            }
        }
        Path usual = Path.of("/usr/bin/pgbench");
        return Files.isExecutable(usual) ? Optional.of(usual) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
