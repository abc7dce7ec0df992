package vn.eoffice.reports.annex.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.annex.sheet.GridCell.Formula;
import vn.eoffice.reports.annex.sheet.GridCell.Kind;
import vn.eoffice.reports.annex.sheet.XmlScanner.Event;

/** Reads one table of an .ods, whose repeated cells and rows may stand for millions. */
final class OdsSheet {

    private static final int MAX_REPEATED = 1_000;

    private final XmlScanner xml;
    private final Budget budget;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Grid.Merge> merges = new ArrayList<>();
    private int row;
    private int column;

    OdsSheet(XmlScanner xml, Budget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    Grid read(String name, boolean hidden) throws IOException {
        int depth = 1;
        while (depth > 0) {
            Event event = xml.next();
            if (event == Event.EOF) {
                throw Refusal.damaged();
            } else if (event == Event.END) {
                depth--;
            } else if (event == Event.START && xml.is("table-row")) {
                row();
            } else if (event == Event.START && (xml.is("table") || xml.is("shapes"))) {
                xml.skipElement();
            } else if (event == Event.START && !xml.isEmpty()) {
                depth++;
            }
        }
        return new Grid(name, hidden, List.copyOf(rows), List.copyOf(merges));
    }

    private void row() throws IOException {
        int repeated = count(xml.attribute("number-rows-repeated"));
        List<GridCell> cells = new ArrayList<>();
        column = 0;
        if (!xml.isEmpty()) {
            for (Event event = xml.next(); event != Event.END; event = xml.next()) {
                if (event == Event.EOF) {
                    throw Refusal.damaged();
                } else if (event == Event.START && (xml.is("table-cell") || xml.is("covered-table-cell"))) {
                    cell(cells);
                } else if (event == Event.START) {
                    xml.skipElement();
                }
            }
        }
        for (int i = 0; !cells.isEmpty() && i < Math.min(repeated, MAX_REPEATED); i++) {
            budget.cell("");
            rows.add(new GridRow(row + i, List.copyOf(cells)));
            budget.rows(rows.size());
        }
        row += repeated;
    }

    private void cell(List<GridCell> cells) throws IOException {
        int repeated = count(xml.attribute("number-columns-repeated"));
        int wide = count(xml.attribute("number-columns-spanned"));
        int high = count(xml.attribute("number-rows-spanned"));
        if (wide > 1 || high > 1) {
            merges.add(new Grid.Merge(row, row + high - 1, column, column + wide - 1));
        }
        GridCell cell = content(xml.attribute("value-type"));
        for (int i = 0; cell != null && i < Math.min(repeated, MAX_REPEATED); i++) {
            budget.cell(cell.text());
            cells.add(new GridCell(column + i, cell.kind(), cell.text(), cell.formula()));
        }
        column += repeated;
    }

    private GridCell content(String type) throws IOException {
        String value = xml.attribute("value");
        String date = xml.attribute("date-value");
        String formula = xml.attribute("formula");
        boolean broken = type != null && type.equals("string") && formula != null;
        String words = words();
        Formula how = formula == null
                ? Formula.NONE
                : formula.contains("file:") || formula.contains("'#") ? Formula.EXTERNAL : Formula.OWN;
        if (value != null) {
            return new GridCell(0, Kind.NUMBER, value, how);
        } else if (date != null) {
            return new GridCell(0, Kind.DATE, date.length() > 10 ? date.substring(0, 10) : date, how);
        } else if (words.isBlank()) {
            return null;
        }
        boolean error = broken && (words.startsWith("#") || words.startsWith("Err:"));
        return new GridCell(0, error ? Kind.ERROR : Kind.TEXT, words, how);
    }

    /** The paragraphs of a cell; comments and drawings are no content. */
    private String words() throws IOException {
        if (xml.isEmpty()) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            Event event = xml.next();
            if (event == Event.EOF) {
                throw Refusal.damaged();
            } else if (event == Event.TEXT && depth > 1) {
                words.append(xml.currentText());
            } else if (event == Event.END) {
                depth--;
            } else if (event == Event.START && (xml.is("annotation") || xml.is("frame"))) {
                xml.skipElement();
            } else if (event == Event.START) {
                words.append(gap(depth, words.length()));
                depth += xml.isEmpty() ? 0 : 1;
            }
        }
        return words.toString();
    }

    private String gap(int depth, int length) {
        if (xml.is("p") && depth == 1) {
            return length == 0 ? "" : "\n";
        }
        return xml.is("s") || xml.is("tab") ? " " : xml.is("line-break") ? "\n" : "";
    }

    private static int count(String repeated) {
        return repeated == null ? 1 : CellNames.number(repeated);
    }
}
