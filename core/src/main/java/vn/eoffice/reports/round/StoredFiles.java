package vn.eoffice.reports.round;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.eoffice.reports.Looks;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.Contents;

/** The newest files of stored documents, for what reads files only. */
final class StoredFiles {

    private final Contents contents;

    StoredFiles(Contents contents) {
        this.contents = contents;
    }

    /**
     * Works on a copy of a document's newest file, which is gone afterwards.
     *
     * @param document found and copied in a look of its own, which may be tried again; the work is done outside of it
     */
    <T> T with(Supplier<Document> document, Looks looks, BiFunction<Document, Path, T> work) {
        try (Copies copies = new Copies(this)) {
            Document found = looks.look(() -> {
                Document readable = document.get();
                copies.take(List.of(readable.id()));
                return readable;
            });
            return work.apply(found, copies.of(found.id()));
        }
    }

    /** A copy of a document's newest file; the caller deletes it. */
    Path copy(DocumentId id) {
        try {
            Path copy = Files.createTempFile("stored-", ".tmp");
            try (InputStream in = contents.read(id, newest(id))) {
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

    /** Elsewhere documents can be made without a file. */
    private int newest(DocumentId id) {
        return contents.versions(id).stream()
                .findFirst()
                .orElseThrow(() -> new ReportException(Problem.NOT_FOUND, "document.no-such-version", 1))
                .number();
    }
}
