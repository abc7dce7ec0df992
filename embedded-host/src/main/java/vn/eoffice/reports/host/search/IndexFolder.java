package vn.eoffice.reports.host.search;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index's files: opened, written, and thrown away when they are of no use. */
final class IndexFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    /** Counts the changes of fields and analysis; an index of another format is made again. */
    private static final String FORMAT = "3";

    private static final String FORMAT_KEY = "report-management.format";
    private static final double BUFFER_MB = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private boolean complete;

    private IndexFolder(Directory directory, IndexWriter writer, boolean complete) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
        this.complete = complete;
    }

    static IndexFolder open(Path folder, Analyzer analyzer) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        boolean usable = isUsable(directory);
        if (!usable) {
            clear(directory);
        }
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setOpenMode(usable ? OpenMode.APPEND : OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
        return new IndexFolder(directory, new IndexWriter(directory, config), usable);
    }

    private static boolean isUsable(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT_KEY));
        } catch (IndexNotFoundException e) {
            return false;
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | NoSuchFileException e) {
            LOG.warn("The full-text index cannot be used and is made again: {}", e.getMessage());
            return false;
        }
    }

    /** Lucene does not write over files that it cannot read. */
    private static void clear(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    /** Whether it holds every document but those still queued. */
    boolean isComplete() {
        return complete;
    }

    void complete() throws IOException {
        complete = true;
        commit();
        refresh();
    }

    IndexWriter writer() {
        return writer;
    }

    SearcherManager searchers() {
        return searchers;
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit() throws IOException {
        writer.setLiveCommitData(
                complete
                        ? Map.of(FORMAT_KEY, FORMAT).entrySet()
                        : Map.<String, String>of().entrySet());
        if (writer.hasUncommittedChanges()) {
            writer.commit();
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            LOG.warn("The full-text index was not closed properly; it may be made again at the next start", e);
        } finally {
            closeDirectory();
        }
    }

    private void closeDirectory() {
        try {
            directory.close();
        } catch (IOException e) {
            LOG.warn("The folder of the full-text index was not closed", e);
        }
    }
}
