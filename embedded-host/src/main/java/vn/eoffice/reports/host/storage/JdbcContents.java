package vn.eoffice.reports.host.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.eoffice.reports.document.ContentVersion;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Contents;

/** The table {@code content_version}; the files themselves lie in the {@link ContentStore}. */
final class JdbcContents implements Contents {

    private final JdbcClient jdbc;
    private final ContentStore store;
    private final TextArchive texts;
    private final IndexQueue queue;

    JdbcContents(JdbcClient jdbc, ContentStore store, TextArchive texts, IndexQueue queue) {
        this.jdbc = jdbc;
        this.store = store;
        this.texts = texts;
        this.queue = queue;
    }

    @Override
    public void write(DocumentId id, ContentVersion version, Path file, String text) {
        FileContent content = version.content();
        store.put(file, content.sha256());
        jdbc.sql(
                        """
                        insert into content_version (document_id, number, name, media_type, size_bytes, sha256,
                            text_sha256, written_at, written_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        version.number(),
                        Columns.text(content.name()),
                        content.mediaType(),
                        content.size(),
                        content.sha256())
                .param(texts.put(text))
                .params(Columns.of(version.at()), version.by())
                .update();
        queue.changed(id);
    }

    @Override
    public InputStream read(DocumentId id, int version) {
        String sha256 = jdbc.sql("select sha256 from content_version where document_id = ? and number = ?")
                .params(id.value(), version)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "document.no-such-version", version));
        try {
            return store.open(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored file is gone: " + sha256, e);
        }
    }

    @Override
    public List<ContentVersion> versions(DocumentId id) {
        return jdbc.sql("select * from content_version where document_id = ? order by number desc")
                .param(id.value())
                .query((row, index) -> version(row))
                .list();
    }

    private static ContentVersion version(ResultSet row) throws SQLException {
        return new ContentVersion(
                row.getInt("number"),
                new FileContent(
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getString("sha256")),
                Columns.instant(row, "written_at"),
                row.getString("written_by"));
    }
}
