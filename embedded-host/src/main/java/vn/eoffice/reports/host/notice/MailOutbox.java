package vn.eoffice.reports.host.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.host.directory.Account;

/** Mails that wait to be sent: the table {@code mail_outbox}. */
final class MailOutbox {

    private static final int BATCH = 50;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final boolean enabled;
    private final Clock clock;

    /** A mail that waits. */
    record Waiting(long id, String address, String subject, String body, int attempts) {}

    /** @param enabled false when the host sends no mail: nothing waits then */
    MailOutbox(JdbcTemplate template, boolean enabled, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.enabled = enabled;
        this.clock = clock;
    }

    /** Adds a mail for everybody who has an address, in the caller's transaction. */
    void add(List<Account> readers, String subject, String body) {
        if (!enabled) {
            return;
        }
        OffsetDateTime now = utc(clock.instant());
        template.batchUpdate(
                "insert into mail_outbox (address, subject, body, attempts, due_at) values (?, ?, ?, 0, ?)",
                readers.stream()
                        .filter(reader -> reader.email() != null)
                        .map(reader -> new Object[] {reader.email(), subject, body, now})
                        .toList());
    }

    /** The mails that may be tried now, oldest first. */
    List<Waiting> due() {
        return jdbc.sql("select * from mail_outbox where due_at <= ? order by seq fetch first " + BATCH + " rows only")
                .param(utc(clock.instant()))
                .query((row, index) -> new Waiting(
                        row.getLong("seq"),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("attempts")))
                .list();
    }

    void remove(Waiting mail) {
        jdbc.sql("delete from mail_outbox where seq = ?").param(mail.id()).update();
    }

    void postpone(Waiting mail, Duration wait) {
        jdbc.sql("update mail_outbox set attempts = attempts + 1, due_at = ? where seq = ?")
                .params(utc(clock.instant().plus(wait)), mail.id())
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
