package vn.eoffice.reports.importer.run;

import vn.eoffice.reports.document.Finding;

/** The journal of this work folder cannot be used; the finding says why. */
public final class JournalException extends Exception {

    private final transient Finding finding;

    JournalException(Finding finding, Throwable cause) {
        super(finding.code(), cause);
        this.finding = finding;
    }

    /** Why, for the person who imports. */
    public Finding finding() {
        return finding;
    }
}
