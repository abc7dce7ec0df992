package vn.eoffice.reports.host.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Deletes files that no document refers to: those of transactions that rolled back and of documents that were removed.
 * Files younger than an hour stay, because a running transaction may be about to refer to them.
 */
public final class ContentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ContentSweep.class);
    private static final Duration SAFE_AGE = Duration.ofHours(1);

    private final ContentStore store;
    private final JdbcClient jdbc;
    private final Clock clock;

    ContentSweep(ContentStore store, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Looks at every file once and answers how many it deleted. */
    public int sweep() {
        int deleted = 0;
        try (Stream<Path> files = Files.walk(store.folder())) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (isOld(file) && deleteUnreferenced(file)) {
                    deleted++;
                }
            }
        } catch (IOException e) {
            LOG.warn("The content store was not swept to its end", e);
        }
        if (deleted > 0) {
            LOG.info("Deleted {} files that no document refers to", deleted);
        }
        return deleted;
    }

    private boolean deleteUnreferenced(Path file) throws IOException {
        store.sweeping().writeLock().lock();
        try {
            return Files.exists(file)
                    && isOld(file)
                    && !isReferenced(file.getFileName().toString())
                    && Files.deleteIfExists(file);
        } finally {
            store.sweeping().writeLock().unlock();
        }
    }

    private boolean isOld(Path file) throws IOException {
        Instant oldest = clock.instant().minus(SAFE_AGE);
        return Files.getLastModifiedTime(file).toInstant().isBefore(oldest);
    }

    private boolean isReferenced(String name) {
        return List.of("sha256", "text_sha256").stream()
                .anyMatch(column -> jdbc.sql("select count(*) from content_version where " + column + " = ?")
                                .param(name)
                                .query(Integer.class)
                                .single()
                        > 0);
    }
}
