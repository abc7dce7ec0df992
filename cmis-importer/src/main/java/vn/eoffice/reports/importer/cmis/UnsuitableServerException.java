package vn.eoffice.reports.importer.cmis;

import vn.eoffice.reports.document.Finding;

/** The server cannot take this import; the finding says what to do about it. */
public final class UnsuitableServerException extends RuntimeException {

    private final transient Finding finding;

    UnsuitableServerException(Finding finding, Throwable cause) {
        super(finding.code(), cause);
        this.finding = finding;
    }

    /** Why, for the person who imports. */
    public Finding finding() {
        return finding;
    }
}
