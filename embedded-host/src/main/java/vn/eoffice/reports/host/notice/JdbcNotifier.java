package vn.eoffice.reports.host.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.host.directory.Account;
import vn.eoffice.reports.host.directory.AccountStore;
import vn.eoffice.reports.notice.DeskMessage;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.notice.NoticeText;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Notifier;

/** The table {@code desk_message}; mails wait in the {@link MailOutbox}. Texts are Vietnamese; mails say them in English too. */
final class JdbcNotifier implements Notifier {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final AccountStore accounts;
    private final MailOutbox outbox;
    private final Clock clock;

    JdbcNotifier(JdbcTemplate template, AccountStore accounts, MailOutbox outbox, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void send(Notice notice) {
        List<Account> readers = accounts.all().stream()
                .filter(Account::enabled)
                .filter(account -> account.actor().authorities().stream().anyMatch(notice.to()::contains))
                .toList();
        if (readers.isEmpty()) {
            return;
        }
        NoticeText text = NoticeText.of(notice);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        template.batchUpdate(
                "insert into desk_message (reader, sent_at, subject, body, document_id) values (?, ?, ?, ?, ?)",
                readers.stream()
                        .map(reader -> new Object[] {
                            reader.actor().userId(),
                            now,
                            text.subject(),
                            text.body(),
                            notice.about().value()
                        })
                        .toList());
        outbox.add(readers, text.subject(), text.mail());
    }

    @Override
    public Page<DeskMessage> messages(Actor reader, PageRequest page) {
        List<DeskMessage> items = jdbc.sql("select sent_at, subject, body, document_id from desk_message"
                        + " where reader = ? order by seq desc offset ? rows fetch next ? rows only")
                .params(reader.userId(), page.skip(), page.max())
                .query((row, index) -> new DeskMessage(
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getString("subject"),
                        row.getString("body"),
                        new DocumentId(row.getString("document_id"))))
                .list();
        long total = jdbc.sql("select count(*) from desk_message where reader = ?")
                .param(reader.userId())
                .query(Long.class)
                .single();
        return new Page<>(items, page.skip(), total);
    }
}
