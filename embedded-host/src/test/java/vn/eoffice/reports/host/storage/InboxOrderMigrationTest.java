package vn.eoffice.reports.host.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies that were sent before inboxes had an order of their own lie in it afterwards. */
class InboxOrderMigrationTest {

    @Test
    void inH2() {
        check("jdbc:h2:mem:" + UUID.randomUUID(), "sa");
    }

    @Test
    void inPostgres() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            check(server.getJdbcUrl("postgres", "postgres"), "postgres");
        }
    }

    private static void check(String url, String user) {
        try (HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl(url);
            database.setUsername(user);
            Flyway.configure().dataSource(database).target("20").load().migrate();
            JdbcTemplate jdbc = new JdbcTemplate(database);
            jdbc.update(
                    """
                    insert into document (id, version, kind, status, unit, created_by, created_at, modified_at, sha256, properties)
                    values ('d', 1, 'PLAN', 'ISSUED', 'VPTU', 'an', current_timestamp, current_timestamp, 'f', '{}')""");
            send(jdbc, "read-long-ago", "ACKNOWLEDGED", "2026-01-05 08:00:00+07:00");
            send(jdbc, "old", "SENT", "2026-02-01 08:00:00.000001+07:00");
            send(jdbc, "new", "SENT", "2026-02-01 08:00:00.000002+07:00");
            send(jdbc, "recalled", "RECALLED", "2026-03-01 08:00:00+07:00");
            send(jdbc, "for-the-archive", "ARCHIVE", "2026-03-01 08:00:00+07:00");

            Flyway.configure().dataSource(database).load().migrate();

            assertThat(jdbc.queryForList(
                            "select id from delivery where inbox_place in (0, 1)"
                                    + " order by inbox_place, inbox_age, seq",
                            String.class))
                    .containsExactly("new", "old", "recalled", "read-long-ago");
            assertThat(jdbc.queryForObject("select inbox_age from delivery where id = 'old'", Long.class))
                    .isEqualTo(-1_769_907_600_000_001L);
        }
    }

    private static void send(JdbcTemplate jdbc, String id, String state, String sentAt) {
        jdbc.update("insert into delivery (id, document_id, line_text, line_direction, line_archive, recipient,"
                + " recipient_name, state, sent_at) values ('" + id
                + "', 'd', 'Như trên', 'DOWNWARD', false, 'user:an',"
                + " 'An', '" + state + "', timestamp with time zone '" + sentAt + "')");
    }
}
