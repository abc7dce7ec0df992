package vn.eoffice.reports.annex;

import java.nio.file.Path;
import java.util.List;
import vn.eoffice.reports.annex.form.FormDefinition;

/**
 * A form read off somebody's blank table, for an administrator to go over.
 *
 * @param xml the definition as a form file, ready to be saved in the folder of forms
 * @param doubts what was guessed
 */
public record FormProposal(FormDefinition form, String xml, List<CellFinding> doubts) {

    /**
     * Proposes a form from the first table of an .xlsx, .xls, .ods or .docx.
     *
     * @param code of the new form
     * @throws vn.eoffice.reports.error.ReportException when the file cannot be read, or {@code workbook.no-table}
     */
    public static FormProposal of(Path file, String code) {
        throw new UnsupportedOperationException(file + code);
    }
}
