package vn.eoffice.reports.annex;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.eoffice.reports.annex.form.FormShape;

/** What a unit filled in, at the places of the form. */
final class FilledContent implements CellContent {

    private final FormShape shape;
    private final FilledForm filled;
    private final Set<String> kept = new HashSet<>();

    FilledContent(FormShape shape, FilledForm filled) {
        this.shape = shape;
        this.filled = filled;
        for (CellFinding finding : filled.findings()) {
            if (finding.code().equals("total.without-parts")) {
                kept.add(finding.row() + " " + finding.column());
            }
        }
    }

    @Override
    public int lines(int row) {
        return Math.max(
                shape.rows().get(row).lines(), lines(shape.rows().get(row).id()).size() + 1);
    }

    @Override
    public CellValue value(int row, int line, int column) {
        List<FilledRow> rows = lines(shape.rows().get(row).id());
        return line < rows.size() ? rows.get(line).cells().get(column) : null;
    }

    @Override
    public String formula(int row, int line, int column) {
        return null;
    }

    @Override
    public boolean keepsValue(int row, int column) {
        return kept.contains(
                shape.rows().get(row).id() + " " + shape.columns().get(column).id());
    }

    private List<FilledRow> lines(String row) {
        return filled.lines(row);
    }
}
