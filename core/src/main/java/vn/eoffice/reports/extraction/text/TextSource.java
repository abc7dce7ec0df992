package vn.eoffice.reports.extraction.text;

import java.nio.file.Path;

/** Reads the text of a file of any supported format, within limits of time, memory and size. */
public interface TextSource {

    /**
     * Reads a file.
     *
     * @param file a regular file; it is only read
     * @param fileName the name a person gave it, used as a hint only
     * @throws UnreadableFileException when nothing can be read of it: empty, torn, encrypted, a bomb, too long
     */
    SourceText read(Path file, String fileName);
}
