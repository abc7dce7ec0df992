package vn.eoffice.reports.annex.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.annex.sheet.GridCell.Formula;
import vn.eoffice.reports.annex.sheet.GridCell.Kind;
import vn.eoffice.reports.annex.sheet.XmlScanner.Event;

/** Reads one sheet of an .xlsx. Formatted blanks are passed over without being made into anything. */
final class XlsxSheet {

    private final XmlScanner xml;
    private final SharedStrings strings;
    private final Budget budget;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Grid.Merge> merges = new ArrayList<>();
    private List<GridCell> cells = new ArrayList<>();
    private int row = -1;
    private int column = -1;

    XlsxSheet(XmlScanner xml, SharedStrings strings, Budget budget) {
        this.xml = xml;
        this.strings = strings;
        this.budget = budget;
    }

    Grid read(String name, String state) throws IOException {
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START) {
                start();
            }
        }
        endRow();
        boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
        return new Grid(name, hidden, List.copyOf(rows), List.copyOf(merges));
    }

    private void start() throws IOException {
        if (xml.is("c")) {
            int named = xml.column("r");
            column = named < 0 ? column + 1 : named;
            if (!xml.isEmpty()) {
                cell(xml.attribute("t"));
            }
        } else if (xml.is("row")) {
            endRow();
            String number = xml.attribute("r");
            row = number == null ? row + 1 : CellNames.number(number) - 1;
        } else if (xml.is("mergeCell")) {
            Grid.Merge merge = CellNames.merge(xml.attribute("ref"));
            if (merge != null) {
                budget.cell("");
                merges.add(merge);
            }
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new GridRow(row, List.copyOf(cells)));
            budget.rows(rows.size());
            cells = new ArrayList<>();
        }
        column = -1;
    }

    private void cell(String type) throws IOException {
        String value = null;
        Formula formula = Formula.NONE;
        Event event = xml.next();
        while (event != Event.END) {
            if (event == Event.EOF) {
                throw Refusal.damaged();
            } else if (event == Event.START && xml.is("v")) {
                value = xml.elementText();
            } else if (event == Event.START && xml.is("f")) {
                formula = xml.elementText().indexOf('[') >= 0 ? Formula.EXTERNAL : Formula.OWN;
            } else if (event == Event.START && xml.is("is")) {
                value = SharedStrings.item(xml);
            } else if (event == Event.START) {
                xml.skipElement();
            }
            event = xml.next();
        }
        add(type == null ? "n" : type, value, formula);
    }

    private void add(String type, String value, Formula formula) throws IOException {
        Kind kind =
                switch (type) {
                    case "n" -> Kind.NUMBER;
                    case "e" -> Kind.ERROR;
                    case "d" -> Kind.DATE;
                    default -> Kind.TEXT;
                };
        String text = value != null && type.equals("s") ? strings.text(value) : value;
        if (text == null && formula != Formula.NONE) {
            kind = Kind.UNKNOWN;
            text = "";
        }
        if (text != null && (!text.isBlank() || kind == Kind.UNKNOWN)) {
            budget.cell(text);
            cells.add(new GridCell(column, kind, text, formula));
        }
    }
}
