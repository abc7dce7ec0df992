package vn.eoffice.reports.importer.sheet;

import vn.eoffice.reports.document.Finding;

/** The spreadsheet cannot be used; the finding says why. */
public final class SheetException extends Exception {

    private final transient Finding finding;

    SheetException(Finding finding, Throwable cause) {
        super(finding.code(), cause);
        this.finding = finding;
    }

    /** Why, for the person who gave it. */
    public Finding finding() {
        return finding;
    }
}
