package vn.eoffice.reports.annex;

import java.util.List;
import java.util.stream.Stream;
import vn.eoffice.reports.annex.form.FormDefinition;

/**
 * What a unit filled in.
 *
 * @param stamp of the workbook; null when it has none
 * @param sheet the sheet it was read from
 * @param above the words above the table, line by line; empty when there are none
 * @param rows in the form's order, lines of open places in the workbook's; rows with nothing in them are left out
 * @param blanks how many cells that hold numbers and are to be filled in were left blank
 * @param findings about the workbook and its cells, within this one form
 */
public record FilledForm(
        FormDefinition form,
        Stamp stamp,
        String sheet,
        List<String> above,
        List<FilledRow> rows,
        int blanks,
        List<CellFinding> findings) {

    public FilledForm {
        above = List.copyOf(above);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** The same with more findings, of {@link FormChecks}. */
    public FilledForm with(List<CellFinding> more) {
        return more.isEmpty()
                ? this
                : new FilledForm(
                        form,
                        stamp,
                        sheet,
                        above,
                        rows,
                        blanks,
                        Stream.concat(findings.stream(), more.stream()).toList());
    }

    /** A cell of a fixed row; null when it is blank. */
    public CellValue value(String row, String column) {
        int index = form.columns().indexOf(form.column(column));
        boolean open = form.row(row).isOpen();
        for (FilledRow filled : rows) {
            if (filled.row().equals(row) && !open) {
                return filled.cells().get(index);
            }
        }
        return null;
    }

    /** The lines a unit added at an open place. */
    public List<FilledRow> lines(String row) {
        return rows.stream().filter(filled -> filled.row().equals(row)).toList();
    }

    /** Whether nothing at all was filled in. */
    public boolean isBlank() {
        return rows.isEmpty();
    }

    /** Whether a finding says that the form has to be returned. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == CellFinding.Severity.ERROR);
    }
}
