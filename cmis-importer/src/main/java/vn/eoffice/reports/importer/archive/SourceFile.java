package vn.eoffice.reports.importer.archive;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file of the archive.
 *
 * @param path where it lies
 * @param name its path within the archive with {@code /} between the folders, in composed letters; what people see
 */
public record SourceFile(Path path, String name) {

    public SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
    }

    /** Its own name without folders. */
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
