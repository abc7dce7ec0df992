package vn.eoffice.reports.annex.sheet;

import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

/** Why a workbook is not read; texts are the {@code file.*} keys of the findings bundle. */
final class Refusal {

    private Refusal() {}

    static ReportException damaged() {
        return new ReportException(Problem.UNREADABLE, "file.damaged");
    }

    static ReportException bomb() {
        return new ReportException(Problem.UNREADABLE, "file.bomb");
    }

    static ReportException empty() {
        return new ReportException(Problem.UNREADABLE, "file.empty");
    }

    static ReportException encrypted() {
        return new ReportException(Problem.UNREADABLE, "file.encrypted");
    }

    static ReportException unsupported(String type) {
        return new ReportException(Problem.UNREADABLE, "file.unsupported", type);
    }

    static ReportException tooLarge(long maxBytes) {
        return new ReportException(Problem.TOO_LARGE, "file.too-large", maxBytes >> 20);
    }

    static ReportException tooSlow(long seconds) {
        return new ReportException(Problem.UNREADABLE, "file.too-slow", seconds);
    }
}
