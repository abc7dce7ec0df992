package vn.eoffice.reports.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.eoffice.reports.document.DocumentId;

/** Copies of stored files, made in a short look and read outside of it; gone when closed. */
final class Copies implements AutoCloseable {

    private final StoredFiles files;
    private final Map<DocumentId, Path> copies = new HashMap<>();

    Copies(StoredFiles files) {
        this.files = files;
    }

    /** Copies the newest files of documents; what an earlier try has copied stays as it is. */
    Copies take(Collection<DocumentId> documents) {
        documents.stream()
                .filter(document -> !copies.containsKey(document))
                .forEach(document -> copies.put(document, files.copy(document)));
        return this;
    }

    /** The copy of a document that was taken. */
    Path of(DocumentId document) {
        return copies.get(document);
    }

    @Override
    public void close() {
        for (Path copy : copies.values()) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
