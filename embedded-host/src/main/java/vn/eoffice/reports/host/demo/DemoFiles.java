package vn.eoffice.reports.host.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the story leaves behind for people to open. */
final class DemoFiles {

    private final Path folder;

    DemoFiles(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    void save(String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
