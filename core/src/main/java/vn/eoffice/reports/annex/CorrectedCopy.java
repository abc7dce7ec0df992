package vn.eoffice.reports.annex;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.eoffice.reports.annex.form.FormShape;
import vn.eoffice.reports.message.Messages;

/**
 * A fresh workbook of the form with what was understood of the unit's, numbers as numbers, and every finding as a
 * comment in its cell and in a list. Nothing of the unit's file is carried over but its values.
 */
public final class CorrectedCopy {

    private static final int LONGEST = 1_000;

    /** POI makes a comment in the cell where its box begins, right of its own, which must have none yet. */
    private static final Comparator<Cell> FROM_THE_LEFT =
            Comparator.comparingInt(Cell::getRowIndex).thenComparingInt(Cell::getColumnIndex);

    private final FormShape shape;
    private final FilledForm filled;
    private final Locale locale;
    private final List<CellFinding> findings = new ArrayList<>();

    private CorrectedCopy(FilledForm filled, List<CellFinding> more, Locale locale) {
        this.shape = new FormShape(filled.form());
        this.filled = filled;
        this.locale = locale;
        findings.addAll(filled.findings());
        findings.addAll(more);
    }

    /**
     * Writes the copy.
     *
     * @param more findings of {@link FormChecks} to be shown too
     * @param xlsx stays open
     */
    public static void write(
            FilledForm filled, Handout handout, List<CellFinding> more, Locale locale, OutputStream xlsx) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new CorrectedCopy(filled, more, locale).make(workbook, handout);
            workbook.write(xlsx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(XSSFWorkbook workbook, Handout handout) {
        FormTable table = new HandoutBook(workbook, shape, handout).make(new FilledContent(shape, filled));
        Map<Cell, String> texts = new TreeMap<>(FROM_THE_LEFT);
        for (CellFinding finding : findings) {
            Cell cell = cell(table, finding);
            if (cell != null) {
                texts.merge(cell, finding.text(locale), (before, next) -> before + "\n" + next);
            }
        }
        texts.forEach(CorrectedCopy::comment);
        list(workbook);
    }

    /** Where the finding's cell stands in the copy; null when it has none there. */
    private Cell cell(FormTable table, CellFinding finding) {
        if (finding.row() == null || finding.column() == null) {
            return null;
        }
        int row = shape.row(finding.row());
        int column = shape.column(finding.column());
        if (!shape.rows().get(row).isOpen()) {
            return table.cell(row, 0, column);
        }
        for (FilledRow line : filled.lines(finding.row())) {
            boolean here = finding.cell() != null
                    && line.cells().stream()
                            .anyMatch(value -> value != null
                                    && value.sheetRow() == finding.cell().row());
            if (here) {
                return table.cell(row, line.line(), column);
            }
        }
        return null;
    }

    private static void comment(Cell cell, String text) {
        CreationHelper helper = cell.getSheet().getWorkbook().getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 5);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
        cell.setCellComment(comment);
    }

    private void list(XSSFWorkbook workbook) {
        Messages messages = Messages.annex();
        ListSheet.write(
                workbook,
                messages.text(locale, "sheet.comments", List.of()),
                List.of(10, 110),
                List.of(
                        messages.text(locale, "sheet.cell", List.of()),
                        messages.text(locale, "sheet.comments", List.of())),
                findings.stream()
                        .map(finding -> List.of(
                                finding.cell() == null ? "" : finding.cell().address(), finding.text(locale)))
                        .toList());
    }
}
