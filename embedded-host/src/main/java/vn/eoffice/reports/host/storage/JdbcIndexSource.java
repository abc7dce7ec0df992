package vn.eoffice.reports.host.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.host.search.IndexSource;

/**
 * Reads for the full-text index over a connection of its own, so that a search that waits for the index while it holds a
 * connection never waits for itself.
 */
final class JdbcIndexSource implements IndexSource, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcIndexSource.class);

    private final HikariDataSource connections;
    private final JdbcClient jdbc;
    private final DocumentRows rows;
    private final TextArchive texts;

    /** @param connections used by nobody else; closed with this */
    JdbcIndexSource(HikariDataSource connections, DocumentRows rows, TextArchive texts) {
        this.connections = connections;
        this.jdbc = JdbcClient.create(connections);
        this.rows = rows;
        this.texts = texts;
    }

    @Override
    public List<QueueEntry> queued(Collection<DocumentId> ids) {
        JdbcClient.StatementSpec query = ids.isEmpty()
                ? jdbc.sql("select seq, document_id from index_queue order by seq")
                : jdbc.sql("select seq, document_id from index_queue where document_id in (:ids) order by seq")
                        .param("ids", values(ids));
        return query.query((row, index) ->
                        new QueueEntry(row.getLong("seq"), new DocumentId(row.getString("document_id"))))
                .list();
    }

    @Override
    public List<IndexedDocument> read(Collection<DocumentId> ids) {
        List<Document> documents = jdbc.sql("select * from document where id in (:ids)")
                .param("ids", values(ids))
                .query((row, index) -> rows.document(row))
                .list();
        Map<String, List<String>> readers = readers(ids);
        Map<String, String> textNames = textNames(ids);
        return documents.stream()
                .map(document -> {
                    String id = document.id().value();
                    return new IndexedDocument(
                            document, text(id, textNames.get(id)), readers.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private Map<String, List<String>> readers(Collection<DocumentId> ids) {
        Map<String, List<String>> readers = new HashMap<>();
        jdbc.sql("select document_id, authority from document_grant where document_id in (:ids)")
                .param("ids", values(ids))
                .query(row -> {
                    readers.computeIfAbsent(row.getString("document_id"), id -> new ArrayList<>())
                            .add(row.getString("authority"));
                });
        return readers;
    }

    /** By document, the name of its newest text. */
    private Map<String, String> textNames(Collection<DocumentId> ids) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select document_id, text_sha256 from content_version where document_id in (:ids) order by number")
                .param("ids", values(ids))
                .query(row -> {
                    names.put(row.getString("document_id"), row.getString("text_sha256"));
                });
        return names;
    }

    private String text(String id, String name) {
        try {
            return texts.text(name);
        } catch (IOException e) {
            LOG.warn("Document {} is indexed without its text, which cannot be read", id, e);
            return "";
        }
    }

    @Override
    public List<DocumentId> idsAfter(String last, int max) {
        return jdbc.sql("select id from document where id > ? order by id fetch first " + max + " rows only")
                .param(last)
                .query((row, index) -> new DocumentId(row.getString("id")))
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from document").query(Long.class).single();
    }

    @Override
    public void settled(Collection<Long> sequences) {
        List<Long> all = new ArrayList<>(sequences);
        for (int start = 0; start < all.size(); start += 500) {
            jdbc.sql("delete from index_queue where seq in (:sequences)")
                    .param("sequences", all.subList(start, Math.min(start + 500, all.size())))
                    .update();
        }
    }

    @Override
    public void close() {
        connections.close();
    }

    private static List<String> values(Collection<DocumentId> ids) {
        return ids.stream().map(DocumentId::value).collect(Collectors.toList());
    }
}
