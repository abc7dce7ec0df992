package vn.eoffice.reports.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.UnreadableFileException;
import vn.eoffice.reports.extraction.text.WordFile;

/** A .docx as its parts, told by its content to be one, which looks for bombs too, before anything is loaded. Parts keep their order; those not put anew keep their bytes. */
final class WordZip {

    /** The largest XML part that is taken into memory as a tree. */
    private static final int LARGEST_PART = 24 << 20;

    /** Of all parts together; pictures are most of it. */
    private static final long MOST_BYTES = 100L << 20;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long loaded;

    /**
     * Opens a .docx.
     *
     * @throws UnreadableFileException when it is damaged or a bomb; {@code annotation.not-docx} when it is none
     */
    static WordZip open(Path file, TextLimits limits) {
        if (!WordFile.isDocx(file, "", limits)) {
            throw new UnreadableFileException(Finding.of("annotation.not-docx"), null);
        }
        WordZip word = new WordZip();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    word.load(entry.getName(), bytes(zip, entry));
                }
            }
            return word;
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private void load(String name, byte[] bytes) {
        loaded += bytes.length;
        if (loaded > MOST_BYTES) {
            throw new UnreadableFileException(Finding.of("file.too-large", Long.toString(MOST_BYTES >> 20)), null);
        }
        parts.put(name, bytes);
    }

    static UnreadableFileException damaged(Throwable cause) {
        return new UnreadableFileException(Finding.of("file.damaged"), cause);
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes((int) MOST_BYTES + 1);
        }
    }

    /** Null when there is no such part, or when it is too large to be looked at. */
    byte[] part(String name) {
        byte[] bytes = parts.get(name);
        return bytes == null || bytes.length > LARGEST_PART ? null : bytes;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Iterable<String> names() {
        return parts.keySet();
    }

    void put(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    /** Writes all parts; the same parts give the same bytes. */
    void writeTo(OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
