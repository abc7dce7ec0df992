package vn.eoffice.reports.round;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.eoffice.reports.Looks;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.port.Contents;

/** The newest files of stored documents, for what reads files only. */
final class StoredFiles {

    private final Contents contents;

    StoredFiles(Contents contents) {
        this.contents = contents;
    }

    /** A document and a copy of its newest file. */
    private record Copy(Document document, Path file) {}

    /**
     * Works on a copy of a document's newest file, which is gone afterwards.
     *
     * @param document found and copied in a look of its own; the work is done outside of it
     */
    <T> T with(Supplier<Document> document, Looks looks, BiFunction<Document, Path, T> work) {
        Copy copy = looks.look(() -> {
            Document found = document.get();
            return new Copy(found, copy(found.id()));
        });
        try {
            return work.apply(copy.document(), copy.file());
        } finally {
            delete(copy.file());
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of a document's newest file; the caller deletes it. */
    Path copy(DocumentId id) {
        try {
            Path copy = Files.createTempFile("stored-", ".tmp");
            try (InputStream in = contents.read(id, contents.versions(id).get(0).number())) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                return copy;
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(copy);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
