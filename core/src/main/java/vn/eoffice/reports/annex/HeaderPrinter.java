package vn.eoffice.reports.annex;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.eoffice.reports.annex.form.FormColumn;
import vn.eoffice.reports.annex.form.FormDefinition;
import vn.eoffice.reports.annex.form.HeaderGroup;
import vn.eoffice.reports.annex.form.HeaderNode;

/** Prints a form's header: merged cells in as many rows as it needs, then the column numbers. */
final class HeaderPrinter {

    private final Sheet sheet;
    private final FormDefinition form;
    private final TableStyles styles;
    private final int top;
    private final int depth;
    private final float[] heights;

    HeaderPrinter(Sheet sheet, FormDefinition form, TableStyles styles, int top) {
        this.sheet = sheet;
        this.form = form;
        this.styles = styles;
        this.top = top;
        this.depth = form.headerDepth();
        this.heights = new float[depth];
    }

    /** Prints it and answers the row below. */
    int print() {
        int width = form.columns().size();
        for (int row = top; row < top + depth; row++) {
            Row created = sheet.createRow(row);
            for (int column = 0; column < width; column++) {
                created.createCell(column).setCellStyle(styles.heading(false));
            }
        }
        int column = 0;
        for (HeaderNode node : form.header()) {
            node(node, 0, column);
            column += node.width();
        }
        for (int row = 0; row < depth; row++) {
            sheet.getRow(top + row).setHeightInPoints(Math.max(heights[row], TextHeight.of(1, styles.points())));
        }
        return form.columnNumbers().isEmpty() ? top + depth : numbers(width);
    }

    private void node(HeaderNode node, int level, int column) {
        boolean leaf = node instanceof FormColumn;
        int rows = leaf ? depth - level : depth - level - below(node);
        int bottom = top + level + rows - 1;
        sheet.getRow(top + level).getCell(column).setCellValue(node.title());
        if (rows > 1 || node.width() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(top + level, bottom, column, column + node.width() - 1));
        }
        float height = TextHeight.of(TextHeight.lines(node.title(), characters(column, node.width())), styles.points());
        for (int row = level; row < level + rows; row++) {
            heights[row] = Math.max(heights[row], height / rows);
        }
        if (node instanceof HeaderGroup group) {
            int at = column;
            for (HeaderNode child : group.nodes()) {
                node(child, level + rows, at);
                at += child.width();
            }
        }
    }

    private static int below(HeaderNode node) {
        return node.depth() - 1;
    }

    private int characters(int column, int width) {
        return form.columns().subList(column, column + width).stream()
                .mapToInt(FormColumn::characters)
                .sum();
    }

    private int numbers(int width) {
        Row row = sheet.createRow(top + depth);
        for (int column = 0; column < width; column++) {
            row.createCell(column).setCellValue(form.columnNumbers().replace("1", Integer.toString(column + 1)));
            row.getCell(column).setCellStyle(styles.heading(true));
        }
        return top + depth + 1;
    }
}
