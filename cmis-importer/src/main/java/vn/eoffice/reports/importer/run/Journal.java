package vn.eoffice.reports.importer.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import vn.eoffice.reports.document.Finding;

/**
 * What was uploaded, one line each, on disk before the next upload of the same connection begins. A run that is killed
 * leaves at most its last line torn, which the next run drops; that document is found on the server then. One run at a
 * time holds a journal.
 */
public final class Journal implements AutoCloseable {

    private static final String HEADER = "report-management import 1\t";
    private static final long LARGEST = 1L << 30;

    private final FileChannel channel;
    private final Set<String> uploaded = new HashSet<>();

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens a journal, or begins one.
     *
     * @param target names server and folder; a journal of another target is not continued
     * @throws JournalException when another run holds it, or it is of another target
     */
    public static Journal open(Path file, String target) throws IOException, JournalException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Journal journal = new Journal(channel);
        try {
            journal.lock();
            journal.load(HEADER + field(target));
            return journal;
        } catch (IOException | JournalException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether the document of that name and content was uploaded. */
    public synchronized boolean isUploaded(String name, String sha256) {
        return uploaded.contains(key(name, sha256));
    }

    /** Writes down an upload; on disk when this returns. */
    public synchronized void uploaded(String name, String sha256, String id, String path) {
        try {
            append(String.join("\t", sha256, field(id), field(path), field(name)));
            uploaded.add(key(name, sha256));
        } catch (IOException e) {
            throw new IllegalStateException("the journal cannot be written, so nothing more is uploaded", e);
        }
    }

    private void lock() throws IOException, JournalException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            throw new JournalException(Finding.of("journal.in-use"), e);
        }
        throw new JournalException(Finding.of("journal.in-use"), null);
    }

    private void load(String header) throws IOException, JournalException {
        if (channel.size() > LARGEST) {
            throw new JournalException(Finding.of("journal.unreadable"), null);
        }
        String text = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n') + 1;
        String whole = text.substring(0, end);
        channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
        if (whole.isEmpty()) {
            append(header);
            return;
        }
        String[] lines = whole.split("\n");
        if (!lines[0].equals(header)) {
            throw new JournalException(Finding.of("journal.other-target"), null);
        }
        for (int i = 1; i < lines.length; i++) {
            String[] fields = lines[i].split("\t", -1);
            if (fields.length == 4) {
                uploaded.add(fields[0] + "\t" + fields[3]);
            }
        }
    }

    private void append(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    private static String key(String name, String sha256) {
        return sha256 + "\t" + field(name);
    }

    /** A name may hold what parts fields and lines here. */
    private static String field(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
