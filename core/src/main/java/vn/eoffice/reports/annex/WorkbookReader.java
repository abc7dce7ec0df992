package vn.eoffice.reports.annex;

import java.nio.file.Path;
import java.util.Objects;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.error.ReportException;

/** Reads filled workbooks: .xlsx, .xlsm, .xls, .ods. Safe to share between threads; keeps nothing of a file. */
public final class WorkbookReader {

    private final Forms forms;

    public WorkbookReader(Forms forms) {
        this.forms = Objects.requireNonNull(forms, "forms");
    }

    /**
     * Reads a workbook of whatever form it is: by its stamp, else by the form whose header and rows it shows.
     *
     * @throws ReportException {@code UNREADABLE} or {@code TOO_LARGE} with a key of the findings bundle when the file
     *     cannot be read, {@code workbook.no-form} of the errors bundle when it shows no form of the catalogue
     */
    public FilledForm read(Path file) {
        throw new UnsupportedOperationException(forms + " " + file);
    }

    /**
     * Reads a workbook as that form, whatever its stamp says; a finding tells when the stamp names another.
     *
     * @throws ReportException as {@link #read(Path)}
     */
    public FilledForm read(Path file, FormDefinition form) {
        throw new UnsupportedOperationException(forms + " " + file + form);
    }
}
