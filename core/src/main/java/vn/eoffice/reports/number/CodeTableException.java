package vn.eoffice.reports.number;

/** A code table that cannot be read; the message names the file and the line for the administrator. */
public final class CodeTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CodeTableException(String file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }

    CodeTableException(String file, Throwable cause) {
        super(file + " cannot be read", cause);
    }
}
