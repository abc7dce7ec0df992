package vn.eoffice.reports.document;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file somebody hands in.
 *
 * @param fileName as their machine calls it, without any path
 * @param file where the host has put it; the host removes it after the request
 */
public record Upload(String fileName, Path file) {

    public Upload {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(file, "file");
    }
}
