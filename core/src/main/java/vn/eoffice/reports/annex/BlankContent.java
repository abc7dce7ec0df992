package vn.eoffice.reports.annex;

import vn.eoffice.reports.annex.form.FormShape;

/** Nothing filled in yet. */
record BlankContent(FormShape shape) implements CellContent {

    @Override
    public int lines(int row) {
        return shape.rows().get(row).lines();
    }

    @Override
    public CellValue value(int row, int line, int column) {
        return null;
    }

    @Override
    public String formula(int row, int line, int column) {
        return null;
    }

    @Override
    public boolean keepsValue(int row, int column) {
        return false;
    }
}
