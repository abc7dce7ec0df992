package vn.eoffice.reports.host.search;

/** The full-text index cannot be read or written just now; documents are safe, finding them is not possible. */
public final class IndexUnavailableException extends RuntimeException {

    IndexUnavailableException(Throwable cause) {
        super("the full-text index cannot be used", cause);
    }
}
