package vn.eoffice.reports.host.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The texts of files, compressed, beside the files: the full-text index is made from them again when it is lost. */
final class TextArchive {

    private final ContentStore store;

    TextArchive(ContentStore store) {
        this.store = store;
    }

    /** Stores a text and answers the name to read it by; null for an empty text. */
    String put(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream compressed = new GZIPOutputStream(bytes)) {
            compressed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store.put(bytes.toByteArray());
    }

    /**
     * The text of that name; empty for null.
     *
     * @throws IOException when it cannot be read
     */
    String text(String name) throws IOException {
        if (name == null) {
            return "";
        }
        try (InputStream compressed = new GZIPInputStream(store.open(name))) {
            return new String(compressed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
