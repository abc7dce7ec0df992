package vn.eoffice.reports.host.routing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;

/** Databases for the engine under test. */
final class TestDatabases {

    private TestDatabases() {}

    static EngineOffice h2InMemory() {
        HikariDataSource database = pool("jdbc:h2:mem:" + UUID.randomUUID(), "sa");
        return new EngineOffice(database, database::close);
    }

    static EngineOffice h2File(Path folder) {
        HikariDataSource database = pool("jdbc:h2:file:" + folder.resolve("reports"), "sa");
        return new EngineOffice(database, database::close);
    }

    static EngineOffice postgres() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            HikariDataSource database = pool(server.getJdbcUrl("postgres", "postgres"), "postgres");
            return new EngineOffice(database, () -> {
                database.close();
                close(server);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HikariDataSource pool(String url, String user) {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(url);
        database.setUsername(user);
        database.setMaximumPoolSize(8);
        return database;
    }
}
