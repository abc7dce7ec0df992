package vn.eoffice.reports.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.annex.CellFinding.Severity;
import vn.eoffice.reports.annex.Findings.Place;
import vn.eoffice.reports.annex.form.CellRole;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.form.Evaluation;
import vn.eoffice.reports.annex.form.FormRow;
import vn.eoffice.reports.annex.form.FormShape;
import vn.eoffice.reports.annex.sheet.Book;
import vn.eoffice.reports.annex.sheet.Grid;
import vn.eoffice.reports.annex.sheet.GridCell;
import vn.eoffice.reports.annex.sheet.GridRow;

/** Reads the cells of a form out of the sheet that shows it. */
final class TableReader {

    private final TableMatch match;
    private final FormShape shape;
    private final Stamp stamp;
    private final Findings findings;
    private final CellReader cells;
    private final CellValue[][] values;
    private final boolean[][] live;
    private final List<List<CellValue[]>> lines = new ArrayList<>();
    private int blanks;

    TableReader(TableMatch match, Book book, Stamp stamp) {
        this.match = match;
        this.shape = match.form().shape();
        this.stamp = stamp;
        this.findings = new Findings(match.grid().name());
        this.cells = new CellReader(findings, book.from1904());
        this.values = new CellValue[shape.rows().size()][shape.columns().size()];
        this.live = new boolean[shape.rows().size()][shape.columns().size()];
        shape.rows().forEach(row -> lines.add(new ArrayList<>()));
        about(book);
    }

    FilledForm read() {
        OpenLines open = OpenLines.of(match);
        fixedRows();
        for (int row = 0; row < shape.rows().size(); row++) {
            if (shape.rows().get(row).isOpen()) {
                lines(row, open.of(row));
            }
        }
        open.strangers().forEach(this::stranger);
        merges();
        BigDecimal[][] given = given();
        new Totals(shape, given, values, live, findings, place()).settle();
        new OwnChecks(shape, given, findings, place()).run();
        return new FilledForm(
                shape.form(), stamp, match.grid().name(), Above.of(match), filled(), blanks, findings.all());
    }

    private void about(Book book) {
        String code = shape.form().code();
        if (match.grid().hidden()) {
            findings.add(Severity.WARNING, "sheet.hidden", match.grid().name());
        }
        if (book.macros()) {
            findings.add(Severity.INFO, "workbook.macros");
        }
        if (stamp != null && !code.equalsIgnoreCase(stamp.form())) {
            findings.add(Severity.ERROR, "stamp.other-form", stamp.form(), code);
        } else if (stamp != null && !shape.form().version().equals(stamp.version())) {
            findings.add(
                    Severity.WARNING,
                    "stamp.other-version",
                    stamp.version(),
                    shape.form().version());
        }
        for (int column = 0; column < match.columns().length; column++) {
            column(column);
        }
    }

    private void column(int column) {
        int at = match.columns()[column];
        String title = shape.columns().get(column).title();
        String id = shape.columns().get(column).id();
        if (at == ColumnMatcher.MISSING) {
            boolean numeric = shape.columns().get(column).kind().isNumeric();
            findings.add(
                    numeric ? Severity.ERROR : Severity.WARNING, "column.missing", new Place(null, id, -1, -1), title);
        } else if (!match.headings().headings(at).isEmpty()
                && match.headings().headings(at).stream()
                        .allMatch(
                                key -> Words.likeness(key, match.form().titles().get(column)) < 0.55)) {
            findings.add(Severity.INFO, "column.by-position", new Place(null, id, -1, -1), title);
        }
    }

    private void fixedRows() {
        for (int i = 0; i < match.form().fixedRows().size(); i++) {
            int row = match.form().fixedRows().get(i);
            GridRow sheetRow = match.rows().rows().get(i);
            FormRow formRow = shape.rows().get(row);
            if (sheetRow == null) {
                boolean counts = formRow.kind() == FormRow.Kind.FIXED;
                findings.add(
                        counts ? Severity.ERROR : Severity.WARNING,
                        "row.missing",
                        new Place(formRow.id(), null, -1, -1),
                        formRow.label());
            }
            for (int column = 0; column < shape.columns().size(); column++) {
                cell(sheetRow, row, column);
            }
        }
    }

    private void cell(GridRow sheetRow, int row, int column) {
        CellRole role = shape.role(row, column);
        if (role == CellRole.PRINTED) {
            return;
        }
        GridCell cell = at(sheetRow, column);
        if (cell != null && role == CellRole.NONE) {
            if (cell.kind() == GridCell.Kind.NUMBER) {
                findings.add(Severity.WARNING, "cell.in-heading", place(sheetRow, row, column), cell.text());
            }
        } else if (cell != null && !(role == CellRole.COMPUTED && cell.kind() == GridCell.Kind.UNKNOWN)) {
            live[row][column] = cell.formula() == GridCell.Formula.OWN;
            values[row][column] = cells.read(cell, shape.columns().get(column), place(sheetRow, row, column));
        }
        boolean numeric = shape.columns().get(column).kind().isNumeric();
        if (role == CellRole.INPUT && numeric && values[row][column] == null) {
            blanks++;
        }
    }

    private void lines(int row, List<GridRow> sheetRows) {
        for (GridRow sheetRow : sheetRows) {
            CellValue[] line = new CellValue[shape.columns().size()];
            boolean filled = false;
            for (int column = 0; column < line.length; column++) {
                GridCell cell = at(sheetRow, column);
                if (cell != null) {
                    line[column] = cells.read(cell, shape.columns().get(column), place(sheetRow, row, column));
                    filled |=
                            line[column] != null && shape.columns().get(column).kind() != ColumnKind.INDEX;
                }
            }
            if (filled) {
                lines.get(row).add(line);
            }
        }
    }

    private void stranger(GridRow sheetRow) {
        for (int column = 0; column < shape.columns().size(); column++) {
            GridCell cell = at(sheetRow, column);
            if (cell != null && shape.columns().get(column).kind().isNumeric()) {
                GridCell label = sheetRow.cell(match.rows().labelColumn());
                Place place = new Place(null, shape.columns().get(column).id(), sheetRow.index(), cell.column());
                findings.add(Severity.WARNING, "row.unknown", place, label == null ? "" : label.text());
                return;
            }
        }
    }

    /** A merged block takes the value of its first cell; that the others are blank then is worth a word. */
    private void merges() {
        int first = match.rows().first().index();
        for (Grid.Merge merge : match.grid().merges()) {
            if (merge.firstRow() >= first) {
                for (int i = 0; i < match.form().fixedRows().size(); i++) {
                    GridRow sheetRow = match.rows().rows().get(i);
                    if (sheetRow != null && sheetRow.index() == merge.firstRow()) {
                        merged(merge, sheetRow, match.form().fixedRows().get(i));
                    }
                }
            }
        }
    }

    private void merged(Grid.Merge merge, GridRow sheetRow, int row) {
        for (int column = 0; column < shape.columns().size(); column++) {
            boolean numeric = shape.columns().get(column).kind().isNumeric();
            if (numeric && match.columns()[column] == merge.firstColumn() && values[row][column] != null) {
                findings.add(Severity.WARNING, "cell.merged", place(sheetRow, row, column));
            }
        }
    }

    private BigDecimal[][] given() {
        BigDecimal[][] given = new BigDecimal[values.length][shape.columns().size()];
        for (int row = 0; row < given.length; row++) {
            for (int column = 0; column < given[row].length; column++) {
                if (shape.columns().get(column).kind().isNumeric()) {
                    given[row][column] = given(row, column);
                }
            }
        }
        return given;
    }

    private BigDecimal given(int row, int column) {
        BigDecimal sum = values[row][column] == null ? null : values[row][column].number();
        for (CellValue[] line : lines.get(row)) {
            sum = Evaluation.sum(sum, line[column] == null ? null : line[column].number());
        }
        return sum;
    }

    private List<FilledRow> filled() {
        List<FilledRow> filled = new ArrayList<>();
        for (int row = 0; row < values.length; row++) {
            String id = shape.rows().get(row).id();
            if (java.util.Arrays.stream(values[row]).anyMatch(java.util.Objects::nonNull)) {
                filled.add(new FilledRow(id, 0, java.util.Arrays.asList(values[row])));
            }
            for (int line = 0; line < lines.get(row).size(); line++) {
                filled.add(new FilledRow(
                        id, line, java.util.Arrays.asList(lines.get(row).get(line))));
            }
        }
        return filled;
    }

    private GridCell at(GridRow sheetRow, int column) {
        int at = match.columns()[column];
        return sheetRow == null || at == ColumnMatcher.MISSING ? null : sheetRow.cell(at);
    }

    private Place place(GridRow sheetRow, int row, int column) {
        return new Place(
                shape.rows().get(row).id(),
                shape.columns().get(column).id(),
                sheetRow == null ? -1 : sheetRow.index(),
                match.columns()[column]);
    }

    private CellPlaces place() {
        return (row, column) -> {
            int fixed = match.form().fixedRows().indexOf(row);
            return place(fixed < 0 ? null : match.rows().rows().get(fixed), row, column);
        };
    }
}
