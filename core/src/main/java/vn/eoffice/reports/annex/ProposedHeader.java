package vn.eoffice.reports.annex;

import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.annex.form.ColumnKind;
import vn.eoffice.reports.annex.sheet.Grid;
import vn.eoffice.reports.annex.sheet.GridCell;
import vn.eoffice.reports.annex.sheet.GridRow;

/** Reads a header off a blank table and writes it as the header of a form file. */
final class ProposedHeader {

    private static final int DEEPEST = 6;

    private final Grid grid;
    private final List<GridRow> rows;
    private final List<ColumnKind> kinds = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    /** @param rows the header's rows, without that of column numbers */
    ProposedHeader(Grid grid, List<GridRow> rows) {
        this.grid = grid;
        this.rows = rows;
    }

    /** What the columns were guessed to hold; after {@link #xml}. */
    List<ColumnKind> kinds() {
        return kinds;
    }

    List<String> titles() {
        return titles;
    }

    String xml(int width) {
        StringBuilder xml = new StringBuilder("  <header>\n");
        nodes(0, width - 1, 0, xml, "    ");
        return xml.append("  </header>\n").toString();
    }

    private void nodes(int first, int last, int level, StringBuilder xml, String indent) {
        int column = first;
        while (column <= last) {
            int at = level;
            while (at < rows.size() && text(at, column).isEmpty()) {
                at++;
            }
            int end = at < rows.size() ? Math.min(last, end(at, column)) : column;
            if (end > column && at < rows.size() - 1 && level < DEEPEST) {
                xml.append(indent)
                        .append("<group title=\"")
                        .append(XmlWords.of(text(at, column)))
                        .append("\">\n");
                nodes(column, end, at + 1, xml, indent + "  ");
                xml.append(indent).append("</group>\n");
            } else {
                leaf(column, at < rows.size() ? text(at, column) : "", xml, indent);
                end = column;
            }
            column = end + 1;
        }
    }

    private void leaf(int column, String title, StringBuilder xml, String indent) {
        ColumnKind kind = kind(Words.key(title));
        String shown = title.isEmpty() ? "Cột " + (column + 1) : title;
        xml.append(indent).append("<column id=\"c").append(column + 1);
        xml.append("\" kind=\"").append(kind.code());
        xml.append("\" title=\"").append(XmlWords.of(shown)).append('"');
        if (kind == ColumnKind.SHARE) {
            xml.append(" share-of=\"c").append(column).append('"');
        } else if (kind == ColumnKind.LABEL) {
            xml.append(" width=\"40\"");
        }
        xml.append("/>\n");
        kinds.add(kind);
        titles.add(shown);
    }

    private ColumnKind kind(String key) {
        if (key.equals("tt") || key.equals("stt") || key.equals("sott")) {
            return ColumnKind.INDEX;
        } else if (!kinds.contains(ColumnKind.LABEL)) {
            return ColumnKind.LABEL;
        } else if (key.startsWith("tytrong") || key.startsWith("tyle")) {
            boolean after = kinds.get(kinds.size() - 1).isNumeric();
            return after ? ColumnKind.SHARE : ColumnKind.DECIMAL;
        } else if (key.startsWith("sohieu") || key.startsWith("sokyhieu")) {
            return ColumnKind.DOCUMENT;
        } else if (key.startsWith("ngay")) {
            return ColumnKind.DATE;
        }
        boolean words = List.of("ghichu", "trichyeu", "noidung", "ten", "vitri", "lydo", "hoten").stream()
                .anyMatch(key::startsWith);
        return words ? ColumnKind.TEXT : ColumnKind.INTEGER;
    }

    private String text(int level, int column) {
        GridCell cell = rows.get(level).cell(column);
        return cell == null ? "" : String.join(" ", cell.text().strip().split("\\s+"));
    }

    private int end(int level, int column) {
        int row = rows.get(level).index();
        return grid.merges().stream()
                .filter(merge -> merge.holds(row, column))
                .mapToInt(Grid.Merge::lastColumn)
                .findFirst()
                .orElse(column);
    }
}
