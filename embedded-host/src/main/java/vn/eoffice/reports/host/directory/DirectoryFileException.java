package vn.eoffice.reports.host.directory;

/** A line of a directory file that cannot be used; the message names file and line. */
public final class DirectoryFileException extends RuntimeException {

    DirectoryFileException(String file, long line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }

    DirectoryFileException(String file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }
}
