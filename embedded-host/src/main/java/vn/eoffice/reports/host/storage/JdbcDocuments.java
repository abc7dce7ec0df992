package vn.eoffice.reports.host.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.host.search.DocumentIndex;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.search.DocumentQuery;

/** The table {@code document}; searches, by citation too, go to the full-text index. */
final class JdbcDocuments implements Documents {

    private static final int MOST_LOOKALIKES = 50;

    private final JdbcClient jdbc;
    private final DocumentRows rows;
    private final DocumentIndex index;
    private final IndexQueue queue;

    JdbcDocuments(JdbcClient jdbc, DocumentRows rows, DocumentIndex index, IndexQueue queue) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.index = index;
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

    /** The grants are asked for once more, so that not even a lagging index shows what may not be read. */
    @Override
    public Page<Document> search(DocumentQuery query, PageRequest page) {
        DocumentIndex.Hits hits = index.search(query, page);
        if (hits.ids().isEmpty()) {
            return new Page<>(List.of(), page.skip(), hits.total());
        }
        Map<DocumentId, Document> found = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select d.* from document d where d.id in (:ids) and exists (
                            select 1 from document_grant g
                            where g.document_id = d.id and g.authority in (:authorities))""")
                .param("ids", hits.ids().stream().map(DocumentId::value).toList())
                .param("authorities", Authorities.codes(query.reader()))
                .query((row, number) -> rows.document(row))
                .list()
                .forEach(document -> found.put(document.id(), document));
        return new Page<>(
                hits.ids().stream().map(found::get).filter(Objects::nonNull).toList(), page.skip(), hits.total());
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
