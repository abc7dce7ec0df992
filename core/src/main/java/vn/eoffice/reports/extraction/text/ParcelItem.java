package vn.eoffice.reports.extraction.text;

import java.nio.file.Path;
import java.util.List;
import vn.eoffice.reports.document.Finding;

/**
 * A file that was inside a zip file or a mail.
 *
 * @param steps its name, behind the names of the zip files and mails around it but the outermost; for showing only
 * @param attached whether it hung on the mail that was handed in, not in a zip file or a mail within
 * @param file where it lies now, under a name of ours; null when it could not be unpacked
 * @param refusal why it is not there; null when it is
 */
public record ParcelItem(List<String> steps, boolean attached, Path file, Finding refusal) {

    public ParcelItem {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || (file == null) == (refusal == null)) {
            throw new IllegalArgumentException("a name, and either a file or a refusal");
        }
    }

    /** Its whole name within the parcel: {@code thang-5.zip!/bao-cao.docx}. */
    public String name() {
        return String.join("!/", steps);
    }

    /** Its own name without folders: {@code bao-cao.docx}. */
    public String fileName() {
        String last = steps.get(steps.size() - 1);
        return last.substring(last.lastIndexOf('/') + 1);
    }

    /** Whether it is, or may be, a document; what is of no type that is read is none. */
    public boolean isDocument() {
        return refusal == null || !refusal.code().equals(FileFindings.UNSUPPORTED);
    }
}
