package vn.eoffice.reports.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders below the module's {@code target}, for what outlives a single test. */
final class TestFolders {

    private TestFolders() {}

    static Path create() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "offices"));
            return Files.createTempDirectory(parent, "office").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
