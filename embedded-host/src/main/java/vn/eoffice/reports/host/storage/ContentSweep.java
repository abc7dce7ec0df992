package vn.eoffice.reports.host.storage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
        Broom broom = new Broom();
        try {
            Files.walkFileTree(store.folder(), broom);
        } catch (IOException e) {
            LOG.warn("The content store was not swept to its end", e);
        }
        if (broom.deleted > 0) {
            LOG.info("Deleted {} files that no document refers to", broom.deleted);
        }
        return broom.deleted;
    }

    private boolean deleteUnreferenced(Path file) throws IOException {
        store.sweeping().writeLock().lock();
        try {
            return Files.exists(file)
                    && isOld(Files.getLastModifiedTime(file))
                    && !isReferenced(file.getFileName().toString())
                    && Files.deleteIfExists(file);
        } finally {
            store.sweeping().writeLock().unlock();
        }
    }

    private boolean isOld(FileTime lastModified) {
        return lastModified.toInstant().isBefore(clock.instant().minus(SAFE_AGE));
    }

    private boolean isReferenced(String name) {
        return List.of("sha256", "text_sha256").stream()
                .anyMatch(column -> jdbc.sql("select count(*) from content_version where " + column + " = ?")
                                .param(name)
                                .query(Integer.class)
                                .single()
                        > 0);
    }

    private final class Broom extends SimpleFileVisitor<Path> {

        private int deleted;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (isOld(attributes.lastModifiedTime()) && deleteUnreferenced(file)) {
                deleted++;
            }
            return FileVisitResult.CONTINUE;
        }

        /** Drafts of files vanish all the time: they get their names. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            LOG.debug("Not swept: {}", file, why);
            return FileVisitResult.CONTINUE;
        }
    }
}
