package vn.eoffice.reports.host.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Documents;

/** The table {@code document}. */
final class JdbcDocuments implements Documents {

    private static final int MOST_LOOKALIKES = 50;

    private final JdbcClient jdbc;
    private final DocumentRows rows;
    private final IndexQueue queue;

    JdbcDocuments(JdbcClient jdbc, DocumentRows rows, IndexQueue queue) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.queue = queue;
    }

    @Override
    public void add(Document document) {
        jdbc.sql(DocumentRows.INSERT).params(rows.columns(document)).update();
        queue.changed(document.id());
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return jdbc.sql("select * from document where id = ?")
                .param(id.value())
                .query((row, number) -> rows.document(row))
                .optional();
    }

    @Override
    public Map<DocumentId, Document> find(Collection<DocumentId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from document where id in (:ids)")
                        .param("ids", ids.stream().map(DocumentId::value).toList())
                        .query((row, number) -> rows.document(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Document::id, Function.identity()));
    }

    @Override
    public Document replace(Document changed) {
        Document next = changed.change().version(changed.version() + 1).build();
        int updated = jdbc.sql(DocumentRows.UPDATE)
                .params(rows.changeable(next))
                .param(next.id().value())
                .param(changed.version())
                .update();
        if (updated == 0) {
            throw new ReportException(Problem.CONFLICT, "document.changed-meanwhile", changed.version());
        }
        queue.changed(next.id());
        return next;
    }

    @Override
    public void remove(DocumentId id) {
        jdbc.sql("delete from document where id = ?").param(id.value()).update();
        queue.changed(id);
    }

    @Override
    public List<Document> lookalikes(String identity, String sha256) {
        Map<DocumentId, Document> found = new LinkedHashMap<>();
        collect("identity_hash", Columns.sha256(identity), found);
        collect("sha256", sha256, found);
        return new ArrayList<>(found.values());
    }

    private void collect(String column, String value, Map<DocumentId, Document> found) {
        if (value != null) {
            jdbc.sql("select * from document where " + column + " = ? order by created_at fetch first "
                            + MOST_LOOKALIKES + " rows only")
                    .param(value)
                    .query((row, number) -> rows.document(row))
                    .list()
                    .forEach(document -> found.putIfAbsent(document.id(), document));
        }
    }
}
