package vn.eoffice.reports.extraction.text;

import vn.eoffice.reports.document.Finding;

/** A file that cannot be read; the finding says why and what the clerk can do. */
public final class UnreadableFileException extends RuntimeException {

    private final transient Finding finding;

    public UnreadableFileException(Finding finding, Throwable cause) {
        super(finding.code(), cause);
        this.finding = finding;
    }

    /** Why, for the clerk. */
    public Finding finding() {
        return finding;
    }
}
