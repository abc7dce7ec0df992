package vn.eoffice.reports.importer.cmis;

/** The server does not answer any more, or does not let this user in: no further upload makes sense. */
public final class ServerLostException extends RuntimeException {

    ServerLostException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
