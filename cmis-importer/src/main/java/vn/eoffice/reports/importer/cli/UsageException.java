package vn.eoffice.reports.importer.cli;

import vn.eoffice.reports.document.Finding;

/** What was asked for cannot be done as it was asked for. */
final class UsageException extends Exception {

    private final transient Finding finding;

    UsageException(Finding finding) {
        super(finding.code());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
