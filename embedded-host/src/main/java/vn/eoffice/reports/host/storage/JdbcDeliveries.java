package vn.eoffice.reports.host.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
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

    private static final String UNREAD_THEN_NEWEST = " order by inbox_place, inbox_age, seq";

    /**
     * One recipient's part of an inbox, read from the index alone and in its order. The parts are not wrapped in a derived
     * table: H2 then keeps the limit of an earlier page.
     */
    private static final String ONE_RECIPIENT =
            "(select recipient, inbox_place, inbox_age, seq, id from delivery where recipient = ? and inbox_place in (0, 1)"
                    + " order by recipient, inbox_place, inbox_age, seq, id limit ?)";

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
                    recipient_name, state, sent_at, acknowledged_at, acknowledged_by, inbox_place, inbox_age)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
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
            delivery.acknowledgedBy(),
            place(delivery.state()),
            age(delivery.sentAt())
        };
    }

    private static long age(Instant sentAt) {
        return ChronoUnit.MICROS.between(sentAt, Instant.EPOCH);
    }

    private static Integer place(Delivery.State state) {
        return switch (state) {
            case SENT -> 0;
            case ACKNOWLEDGED, RECALLED -> 1;
            default -> null;
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
                            acknowledged_at = ?, acknowledged_by = ?, inbox_place = ?, inbox_age = ? where id = ?""")
                .params(
                        changed.recipient() == null ? null : changed.recipient().code(),
                        Columns.text(changed.recipientName()),
                        changed.state().name(),
                        Columns.of(changed.sentAt()),
                        Columns.of(changed.acknowledgedAt()),
                        changed.acknowledgedBy(),
                        place(changed.state()),
                        age(changed.sentAt()),
                        changed.id())
                .update();
        if (rows == 0) {
            throw new ReportException(Problem.NOT_FOUND, "receipt.no-copy");
        }
    }

    @Override
    public Page<Delivery> inbox(Actor reader, PageRequest page) {
        List<String> recipients = Authorities.codes(reader).stream().sorted().toList();
        List<String> shown = shown(recipients, page);
        List<Delivery> items = shown.isEmpty()
                ? List.of()
                : jdbc.sql("select * from delivery where id in (:shown)" + UNREAD_THEN_NEWEST)
                        .param("shown", shown)
                        .query((row, index) -> delivery(row))
                        .list();
        long total = jdbc.sql(
                        "select count(*) from delivery where recipient in (:recipients) and inbox_place in (0, 1)")
                .param("recipients", recipients)
                .query(Long.class)
                .single();
        return new Page<>(items, page.skip(), total);
    }

    private List<String> shown(List<String> recipients, PageRequest page) {
        String parts = String.join(" union all ", Collections.nCopies(recipients.size(), ONE_RECIPIENT));
        List<Object> arguments = new ArrayList<>();
        recipients.forEach(recipient -> Collections.addAll(arguments, recipient, page.skip() + page.max()));
        Collections.addAll(arguments, page.max(), page.skip());
        return template.query(
                parts + UNREAD_THEN_NEWEST + " limit ? offset ?",
                (row, index) -> row.getString("id"),
                arguments.toArray());
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
