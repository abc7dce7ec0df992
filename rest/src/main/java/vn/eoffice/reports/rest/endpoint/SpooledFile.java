package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.eoffice.reports.document.Upload;

/** An uploaded file in the temporary folder, there until it is closed. */
record SpooledFile(Upload upload) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(upload.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
