package vn.eoffice.reports.importer.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** The content hash of a file, lower-case hexadecimal, as the content model stores it. */
public final class Sha256 {

    private Sha256() {}

    /** Reads the file through once. */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }
}
