package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.eoffice.reports.document.Upload;

/** An uploaded file in the temporary folder, there until it is closed, with what was unpacked from it. */
record SpooledFile(Upload upload) implements AutoCloseable {

    /** A place beside it for what is unpacked from it; not there yet. */
    Path folder() {
        Path file = upload.file();
        return file.resolveSibling(file.getFileName() + ".parts");
    }

    @Override
    public void close() {
        try {
            if (Files.isDirectory(folder())) {
                removeFolder();
            }
            Files.deleteIfExists(upload.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeFolder() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder())) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder());
    }
}
