package vn.eoffice.reports.host.storage;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.port.Journal;

/** The table {@code journal}: rows are added and read, never changed. */
final class JdbcJournal implements Journal {

    private final JdbcClient jdbc;
    private final Json json;

    JdbcJournal(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void append(JournalEntry entry) {
        jdbc.sql("insert into journal (done_at, done_by, action, document_id, details) values (?, ?, ?, ?, ?)")
                .params(
                        Columns.of(entry.at()),
                        entry.by(),
                        entry.action().name(),
                        entry.document().value(),
                        json.write(entry.details()))
                .update();
    }

    @Override
    public List<JournalEntry> of(DocumentId id) {
        return jdbc.sql("select done_at, done_by, action, details from journal where document_id = ? order by seq")
                .param(id.value())
                .query((row, index) -> new JournalEntry(
                        Columns.instant(row, "done_at"),
                        row.getString("done_by"),
                        JournalEntry.Action.valueOf(row.getString("action")),
                        id,
                        details(row.getString("details"))))
                .list();
    }

    private Map<String, String> details(String column) {
        return json.readTexts(column);
    }
}
