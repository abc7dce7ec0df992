package vn.eoffice.reports.host.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.register.Register;
import vn.eoffice.reports.register.RegisterEntry;

/** Register entries as rows. */
final class RegisterRows {

    static final String INSERT =
            """
            insert into register_entry (number, state, document_date, type, subject, author, signer, recipients, keeper,
                copies, moved_on, signature, note, document_id, reason,
                id, register_id, series, serial, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String UPDATE =
            """
            update register_entry set number = ?, state = ?, document_date = ?, type = ?, subject = ?, author = ?,
                signer = ?, recipients = ?, keeper = ?, copies = ?, moved_on = ?, signature = ?, note = ?,
                document_id = ?, reason = ?
            where id = ?""";

    private RegisterRows() {}

    /** What {@link #INSERT} takes. */
    static List<Object> columns(RegisterEntry entry) {
        List<Object> all = new ArrayList<>(changeable(entry));
        all.addAll(List.of(
                entry.id(),
                entry.register().id(),
                entry.series(),
                entry.serial(),
                entry.recordedBy(),
                Columns.of(entry.recordedAt())));
        return all;
    }

    /** What {@link #UPDATE} takes before the id. */
    static List<Object> changeable(RegisterEntry entry) {
        return Arrays.asList(
                Columns.text(entry.number()),
                entry.state().name(),
                entry.date(),
                Columns.text(entry.type()),
                Columns.text(entry.subject()),
                Columns.text(entry.author()),
                Columns.text(entry.signer()),
                Columns.text(entry.recipients()),
                Columns.text(entry.keeper()),
                entry.copies(),
                entry.movedAt(),
                Columns.text(entry.signature()),
                Columns.text(entry.note()),
                entry.document() == null ? null : entry.document().value(),
                Columns.text(entry.reason()));
    }

    static Register register(ResultSet row, String id) throws SQLException {
        return new Register(
                row.getString(id),
                Register.Direction.valueOf(row.getString("direction")),
                row.getString("unit"),
                row.getString("period"));
    }

    static RegisterEntry entry(ResultSet row) throws SQLException {
        String document = row.getString("document_id");
        return new RegisterEntry(
                row.getString("id"),
                register(row, "register_id"),
                row.getString("series"),
                row.getInt("serial"),
                row.getString("number"),
                RegisterEntry.State.valueOf(row.getString("state")),
                Columns.date(row, "document_date"),
                row.getString("type"),
                row.getString("subject"),
                row.getString("author"),
                row.getString("signer"),
                row.getString("recipients"),
                row.getString("keeper"),
                Columns.integer(row, "copies"),
                Columns.date(row, "moved_on"),
                row.getString("signature"),
                row.getString("note"),
                document == null ? null : new DocumentId(document),
                row.getString("reason"),
                row.getString("recorded_by"),
                Columns.instant(row, "recorded_at"));
    }
}
