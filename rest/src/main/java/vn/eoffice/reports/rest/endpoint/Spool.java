package vn.eoffice.reports.rest.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.eoffice.reports.document.Upload;
import vn.eoffice.reports.rest.http.RequestException;

/**
 * Puts uploads into a folder of temporary files.
 *
 * @param maxBytes of one file
 */
public record Spool(Path folder, long maxBytes) {

    /** An empty temporary file of its own. */
    Path newFile() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "call-", ".tmp");
    }

    /** Copies a stream and closes it; nothing is left behind when that fails. */
    SpooledFile take(String fileName, InputStream content) throws IOException {
        try (content) {
            Path file = newFile();
            SpooledFile spooled = new SpooledFile(new Upload(FileNames.clean(fileName), file));
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(content, out);
                return spooled;
            } catch (IOException | RuntimeException e) {
                spooled.close();
                throw e;
            }
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > maxBytes) {
                throw new RequestException(413, "request.file-too-large", String.valueOf(maxBytes / (1024 * 1024)));
            }
            out.write(buffer, 0, read);
        }
    }
}
