package vn.eoffice.reports.annex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.eoffice.reports.annex.sheet.Grid;
import vn.eoffice.reports.annex.sheet.GridCell;
import vn.eoffice.reports.annex.sheet.GridRow;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.UnreadableFileException;
import vn.eoffice.reports.extraction.text.ZipGuard;

/** The largest table of a .docx as a grid. */
final class DocxTable {

    private final List<GridRow> rows = new ArrayList<>();
    private final List<Grid.Merge> merges = new ArrayList<>();
    private final Map<Integer, Grid.Merge> open = new HashMap<>();

    private DocxTable() {}

    /** @throws ReportException when the file cannot be read or has no table */
    static Grid of(Path file) {
        try {
            ZipGuard.check(file, TextLimits.DEFAULT);
        } catch (UnreadableFileException e) {
            throw new ReportException(
                    Problem.UNREADABLE,
                    e.finding().code(),
                    e.finding().arguments().toArray());
        }
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            XWPFTable table = document.getTables().stream()
                    .max(Comparator.comparingInt(XWPFTable::getNumberOfRows))
                    .orElseThrow(() -> new ReportException(Problem.UNREADABLE, "workbook.no-table"));
            return new DocxTable().read(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (org.apache.poi.ooxml.POIXMLException e) {
            throw new ReportException(Problem.UNREADABLE, "file.damaged");
        }
    }

    private Grid read(XWPFTable table) {
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            row(table.getRow(row), row);
        }
        merges.addAll(open.values());
        return new Grid("docx", false, List.copyOf(rows), List.copyOf(merges));
    }

    private void row(XWPFTableRow row, int index) {
        List<GridCell> cells = new ArrayList<>();
        int column = 0;
        for (XWPFTableCell cell : row.getTableCells()) {
            int width = width(cell);
            merge(cell, index, column, width);
            String text = cell.getText().strip();
            if (!text.isEmpty()) {
                cells.add(new GridCell(column, GridCell.Kind.TEXT, text, GridCell.Formula.NONE));
            }
            column += width;
        }
        rows.add(new GridRow(index, List.copyOf(cells)));
    }

    /** A block that goes on downwards grows; another one at its column ends it. */
    private void merge(XWPFTableCell cell, int row, int column, int width) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        boolean vertical = properties != null && properties.isSetVMerge();
        boolean goesOn =
                vertical && !STMerge.RESTART.equals(properties.getVMerge().getVal());
        Grid.Merge above = open.get(column);
        if (goesOn && above != null) {
            open.put(column, new Grid.Merge(above.firstRow(), row, column, above.lastColumn()));
            return;
        }
        if (above != null) {
            merges.add(open.remove(column));
        }
        if (vertical || width > 1) {
            open.put(column, new Grid.Merge(row, row, column, column + width - 1));
        }
    }

    private static int width(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        BigInteger span = properties == null || !properties.isSetGridSpan()
                ? BigInteger.ONE
                : properties.getGridSpan().getVal();
        return Math.max(1, Math.min(200, span.intValue()));
    }
}
