package vn.eoffice.reports.round;

import java.util.Objects;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.ReadFile;

/**
 * A file of a unit's report: one that was handed in, one that is filed already, or one that could not be read.
 *
 * @param read null unless it was handed in
 * @param stored null unless it is filed already
 * @param table what a workbook holds; null for every other file, and for one that is filed already
 * @param claim null when it could not be read
 * @param refusal why it could not be read; null when it could
 */
public record SentFile(
        String fileName, ReadFile read, DocumentId stored, FilledForm table, FileClaim claim, Finding refusal) {

    public SentFile {
        Objects.requireNonNull(fileName, "fileName");
        if ((claim == null) == (refusal == null)) {
            throw new IllegalArgumentException("a file was read or was not: " + fileName);
        }
    }

    /** A file that was handed in. */
    public static SentFile read(ReadFile read, FileClaim claim) {
        return new SentFile(read.content().name(), read, null, null, claim, null);
    }

    /** A filled workbook that was handed in. */
    public static SentFile table(ReadFile read, FileClaim claim, FilledForm table) {
        return new SentFile(read.content().name(), read, null, table, claim, null);
    }

    /** A document that was filed before, by the unit itself or from its filing folder. */
    public static SentFile stored(DocumentId document, String fileName, FileClaim claim) {
        return new SentFile(fileName, null, document, null, claim, null);
    }

    /** A file that cannot be read, or is not what anybody asked for. */
    public static SentFile unreadable(String fileName, Finding refusal) {
        return new SentFile(fileName, null, null, null, null, refusal);
    }

    /** Whether it says itself that it is a report. */
    boolean saysReport() {
        return read == null || read.extraction().kind() == DocumentKind.REPORT;
    }

    /** Whether it says itself that it is another paper than what it stands for: a covering letter, the plan, an annex. */
    boolean saysOther() {
        return !saysReport()
                && (read.extraction().kind() != DocumentKind.OTHER
                        || read.extraction().metadata().type() != null);
    }
}
