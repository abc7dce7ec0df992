package vn.eoffice.reports.host.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.distribution.Delivery;
import vn.eoffice.reports.distribution.RecipientLine;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Deliveries;

/** The table {@code delivery}. */
final class JdbcDeliveries implements Deliveries {

    private static final String INBOX = " from delivery where recipient in (:authorities) and state in (:states)";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    JdbcDeliveries(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    @Override
    public void add(List<Delivery> deliveries) {
        template.batchUpdate(
                """
                insert into delivery (id, document_id, line_text, line_direction, line_archive, recipient,
                    recipient_name, state, sent_at, acknowledged_at, acknowledged_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                deliveries.stream().map(JdbcDeliveries::row).toList());
    }

    private static Object[] row(Delivery delivery) {
        return new Object[] {
            delivery.id(),
            delivery.document().value(),
            Columns.text(delivery.line().text()),
            delivery.line().direction().name(),
            delivery.line().archive(),
            delivery.recipient() == null ? null : delivery.recipient().code(),
            Columns.text(delivery.recipientName()),
            delivery.state().name(),
            Columns.of(delivery.sentAt()),
            Columns.of(delivery.acknowledgedAt()),
            delivery.acknowledgedBy()
        };
    }

    @Override
    public List<Delivery> of(DocumentId document) {
        return jdbc.sql("select * from delivery where document_id = ? order by seq")
                .param(document.value())
                .query((row, index) -> delivery(row))
                .list();
    }

    @Override
    public void replace(Delivery changed) {
        int rows = jdbc.sql(
                        """
                        update delivery set recipient = ?, recipient_name = ?, state = ?, sent_at = ?,
                            acknowledged_at = ?, acknowledged_by = ? where id = ?""")
                .params(
                        changed.recipient() == null ? null : changed.recipient().code(),
                        Columns.text(changed.recipientName()),
                        changed.state().name(),
                        Columns.of(changed.sentAt()),
                        Columns.of(changed.acknowledgedAt()),
                        changed.acknowledgedBy(),
                        changed.id())
                .update();
        if (rows == 0) {
            throw new ReportException(Problem.NOT_FOUND, "receipt.no-copy");
        }
    }

    @Override
    public Page<Delivery> inbox(Actor reader, PageRequest page) {
        List<Delivery> items = jdbc.sql("select *" + INBOX
                        + " order by case state when 'SENT' then 0 else 1 end, sent_at desc, seq"
                        + " offset :skip rows fetch next :max rows only")
                .param("authorities", Authorities.codes(reader))
                .param("states", inboxStates())
                .param("skip", page.skip())
                .param("max", page.max())
                .query((row, index) -> delivery(row))
                .list();
        long total = jdbc.sql("select count(*)" + INBOX)
                .param("authorities", Authorities.codes(reader))
                .param("states", inboxStates())
                .query(Long.class)
                .single();
        return new Page<>(items, page.skip(), total);
    }

    private static List<String> inboxStates() {
        return Arrays.asList(
                Delivery.State.SENT.name(), Delivery.State.ACKNOWLEDGED.name(), Delivery.State.RECALLED.name());
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        String recipient = row.getString("recipient");
        return new Delivery(
                row.getString("id"),
                new DocumentId(row.getString("document_id")),
                new RecipientLine(
                        row.getString("line_text"),
                        RecipientLine.Direction.valueOf(row.getString("line_direction")),
                        row.getBoolean("line_archive")),
                recipient == null ? null : Authority.parse(recipient),
                row.getString("recipient_name"),
                Delivery.State.valueOf(row.getString("state")),
                Columns.instant(row, "sent_at"),
                Columns.instant(row, "acknowledged_at"),
                row.getString("acknowledged_by"));
    }
}
