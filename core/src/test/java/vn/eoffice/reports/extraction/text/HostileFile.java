package vn.eoffice.reports.extraction.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that tries to do harm, or is broken.
 *
 * @param name its name on disk
 * @param givenName the name under which it is handed in
 * @param outcome {@code read}, {@code read} and a finding, or the finding with which it is refused
 * @param about what is wrong with it
 * @param content writes it
 */
public record HostileFile(String name, String givenName, String outcome, String about, Content content) {

    /** Writes a file, the same bytes each time. */
    public interface Content {
        void writeTo(Path file) throws IOException;
    }

    static HostileFile of(String name, String outcome, String about, byte[] bytes) {
        return new HostileFile(name, name, outcome, about, file -> Files.write(file, bytes));
    }

    static HostileFile of(String name, String outcome, String about, Content content) {
        return new HostileFile(name, name, outcome, about, content);
    }

    HostileFile givenAs(String other) {
        return new HostileFile(name, other, outcome, about, content);
    }

    public Path writeInto(Path folder) {
        Path file = folder.resolve(name);
        try {
            content.writeTo(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
