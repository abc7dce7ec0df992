package vn.eoffice.reports.annex;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.annex.CellFinding.Severity;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.Forms;
import vn.eoffice.reports.annex.sheet.Grid;
import vn.eoffice.reports.annex.sheet.GridCell;
import vn.eoffice.reports.annex.sheet.GridRow;
import vn.eoffice.reports.annex.sheet.SheetLimits;
import vn.eoffice.reports.annex.sheet.WorkbookFile;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;

/**
 * A form read off somebody's blank table, for an administrator to go over.
 *
 * @param xml the definition as a form file, ready to be saved in the folder of forms
 * @param doubts what was guessed
 */
public record FormProposal(FormDefinition form, String xml, List<CellFinding> doubts) {

    private static final int MOST_ROWS = 500;
    private static final int WIDEST = 100;

    public FormProposal {
        doubts = List.copyOf(doubts);
    }

    /**
     * Proposes a form from the first visible sheet of an .xlsx, .xls or .ods, or from the largest table of a .docx.
     *
     * @param fileName as the administrator's machine calls it
     * @param code of the new form
     * @throws ReportException when the file cannot be read, or {@code workbook.no-table}
     * @throws vn.eoffice.reports.annex.form.FormFileException when the code is no code
     */
    public static FormProposal of(Path file, String fileName, String code) {
        boolean word = fileName.toLowerCase(Locale.ROOT).endsWith(".docx");
        Grid grid = word
                ? DocxTable.of(file)
                : WorkbookFile.read(file, SheetLimits.DEFAULT).grids().stream()
                        .filter(sheet -> !sheet.hidden() && !sheet.rows().isEmpty())
                        .findFirst()
                        .orElseThrow(FormProposal::noTable);
        return of(grid, code);
    }

    private static FormProposal of(Grid grid, String code) {
        List<GridRow> rows = grid.rows();
        int top = top(rows);
        int body = top + 1;
        while (body < rows.size() && !isBody(rows.get(body))) {
            body++;
        }
        if (body >= rows.size() || rows.size() - body > MOST_ROWS) {
            throw noTable();
        }
        boolean numbers = isNumbers(rows.get(body - 1));
        List<GridRow> header = rows.subList(top, numbers ? body - 1 : body);
        ProposedHeader columns = new ProposedHeader(grid, header);
        String headerXml = columns.xml(width(grid, header));
        boolean numeric = columns.kinds().stream().anyMatch(ColumnKind::isNumeric);
        ProposedRows proposed =
                new ProposedRows(numeric, Math.max(0, columns.kinds().indexOf(ColumnKind.LABEL)));
        String rowsXml = proposed.xml(rows.subList(body, rows.size()));
        String xml =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<form code=\"" + XmlWords.of(code) + "\" version=\"1\""
                        + (numbers ? " numbers=\"1\"" : "") + ">\n  <title>" + XmlWords.of(title(rows.subList(0, top)))
                        + "</title>\n" + headerXml + rowsXml + "</form>\n";
        FormDefinition form =
                Forms.read("proposal.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return new FormProposal(form, xml, doubts(columns, proposed));
    }

    private static int top(List<GridRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            boolean numbering = rows.get(i).cells().stream()
                    .map(cell -> Words.key(cell.text()))
                    .anyMatch(key -> key.equals("tt") || key.equals("stt") || key.equals("sott"));
            if (numbering || rows.get(i).cells().size() > 2) {
                return i;
            }
        }
        throw noTable();
    }

    /** The first row of the body has a number or a name in its first two cells, and is not that of column numbers. */
    private static boolean isBody(GridRow row) {
        GridCell first = row.cells().isEmpty() ? null : row.cells().get(0);
        return first != null
                && first.column() < 2
                && !isNumbers(row)
                && (first.column() == 1 || first.text().strip().length() < 6);
    }

    private static boolean isNumbers(GridRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!Words.key(row.cells().get(i).text()).equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return row.cells().size() > 2;
    }

    private static int width(Grid grid, List<GridRow> header) {
        int last = 0;
        for (GridRow row : header) {
            for (GridCell cell : row.cells()) {
                last = Math.max(last, cell.column());
                for (Grid.Merge merge : grid.merges()) {
                    last = merge.holds(row.index(), cell.column()) ? Math.max(last, merge.lastColumn()) : last;
                }
            }
        }
        if (last < 1 || last > WIDEST) {
            throw noTable();
        }
        return last + 1;
    }

    private static String title(List<GridRow> above) {
        return above.stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text().strip())
                .filter(text -> text.length() > 12 && text.equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse("BIỂU");
    }

    private static List<CellFinding> doubts(ProposedHeader columns, ProposedRows rows) {
        List<CellFinding> doubts = new ArrayList<>();
        for (int i = 0; i < columns.kinds().size(); i++) {
            ColumnKind kind = columns.kinds().get(i);
            if (!kind.isStub()) {
                doubts.add(new CellFinding(
                        Severity.INFO,
                        "proposal.kind",
                        null,
                        null,
                        "c" + (i + 1),
                        List.of(columns.titles().get(i), kind.code())));
            }
        }
        doubts.add(new CellFinding(
                Severity.INFO, "proposal.rows", null, null, null, List.of(Integer.toString(rows.count()))));
        return doubts;
    }

    private static ReportException noTable() {
        return new ReportException(Problem.UNREADABLE, "workbook.no-table");
    }
}
