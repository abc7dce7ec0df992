package vn.eoffice.reports.host.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A PostgreSQL server that can go away and come back, on the same port with the same data. */
final class Server implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres running;
    private final int port;

    Server(Path data) throws IOException {
        this.data = data;
        this.running = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
        this.port = running.getPort();
    }

    Map<String, String> settings() {
        return Map.of(
                "spring.profiles.active", "postgres",
                "reports.database.url", running.getJdbcUrl("postgres", "postgres"),
                "reports.database.user", "postgres");
    }

    void stop() throws IOException {
        running.close();
        running = null;
    }

    void comeBack() throws IOException {
        running = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    @Override
    public void close() throws IOException {
        if (running != null) {
            stop();
        }
    }
}
