package vn.eoffice.reports.host.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Files named by the SHA-256 of what they hold. A file is complete and on disk before it gets its name. Writing the
 * same bytes again only makes the file young again, which keeps {@link ContentSweep} away from it.
 */
final class ContentStore {

    private final Path folder;
    private final Path unfinished;
    private final Clock clock;
    private final ReadWriteLock sweeping = new ReentrantReadWriteLock();

    ContentStore(Path folder, Clock clock) {
        this.folder = folder;
        this.unfinished = folder.resolve("unfinished");
        this.clock = clock;
        try {
            Files.createDirectories(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException("no place for contents: " + folder, e);
        }
    }

    /**
     * Stores a copy of a file.
     *
     * @throws IllegalArgumentException when its SHA-256 is another
     */
    void put(Path file, String sha256) {
        try (InputStream bytes = Files.newInputStream(file)) {
            String stored = put(bytes, sha256);
            if (!stored.equals(sha256)) {
                throw new IllegalArgumentException("the file is not the one that was read: " + sha256);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store the file " + sha256, e);
        }
    }

    /** Stores bytes and answers their SHA-256. */
    String put(byte[] bytes) {
        String sha256 = DigestUtils.sha256Hex(bytes);
        try {
            return put(new ByteArrayInputStream(bytes), sha256);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store " + sha256, e);
        }
    }

    private String put(InputStream bytes, String expected) throws IOException {
        sweeping.readLock().lock();
        try {
            return refresh(path(expected)) ? expected : write(bytes, expected);
        } finally {
            sweeping.readLock().unlock();
        }
    }

    /** Makes an existing file young, so that no sweep takes it before the transaction that refers to it is over. */
    private boolean refresh(Path path) throws IOException {
        if (!Files.exists(path)) {
            return false;
        }
        Files.setLastModifiedTime(path, FileTime.from(clock.instant()));
        return true;
    }

    private String write(InputStream bytes, String expected) throws IOException {
        Path draft = Files.createTempFile(unfinished, "", ".part");
        try {
            String sha256 = copy(bytes, draft);
            if (sha256.equals(expected)) {
                Path path = path(sha256);
                Path place = SafeFolders.create(folder, path.getParent());
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
                SafeFolders.force(place);
            }
            return sha256;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String copy(InputStream bytes, Path draft) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (OutputStream target = Files.newOutputStream(draft)) {
            bytes.transferTo(new DigestOutputStream(target, digest));
        }
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Opens what has that SHA-256.
     *
     * @throws IOException when it cannot be read
     */
    InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    Path folder() {
        return folder;
    }

    ReadWriteLock sweeping() {
        return sweeping;
    }
}
