package vn.eoffice.reports.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.eoffice.reports.annex.sheet.GridCell;
import vn.eoffice.reports.annex.sheet.GridRow;

/** Reads the rows of a blank table by their numbering and writes them as the rows of a form file. */
final class ProposedRows {

    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,3}){0,4}");

    private final boolean numeric;
    private final int labelColumn;
    private final List<Node> top = new ArrayList<>();
    private final List<Node> path = new ArrayList<>();
    private boolean romans;
    private int count;
    private int written;

    private static final class Node {
        private final String index;
        private final String label;
        private final int level;
        private final List<Node> children = new ArrayList<>();

        private Node(String index, String label, int level) {
            this.index = index;
            this.label = label;
            this.level = level;
        }

        private boolean isOpen() {
            return label.isEmpty();
        }
    }

    /** @param numeric whether the form has columns of numbers, so that rows can be summed */
    ProposedRows(boolean numeric, int labelColumn) {
        this.numeric = numeric;
        this.labelColumn = labelColumn;
    }

    String xml(List<GridRow> rows) {
        rows.forEach(this::row);
        StringBuilder xml = new StringBuilder("  <rows>\n");
        top.forEach(node -> write(node, xml, "    "));
        return xml.append("  </rows>\n").toString();
    }

    int count() {
        return count;
    }

    private void row(GridRow row) {
        String index = labelColumn == 0 ? "" : text(row, labelColumn - 1);
        String label = text(row, labelColumn);
        if (index.isEmpty() && label.isEmpty()) {
            if (!path.isEmpty() && last().children.stream().noneMatch(Node::isOpen)) {
                last().children.add(new Node("", "", last().level + 1));
            }
            return;
        }
        if (!label.isEmpty()) {
            add(new Node(index, label, level(index, label)));
        }
    }

    private int level(String index, String label) {
        if (ROMAN.matcher(index).matches()) {
            romans = true;
            return 0;
        } else if (NUMBERS.matcher(index).matches()) {
            return (romans ? 1 : 0) + index.split("[.,]").length - 1;
        } else if (index.equals("-") || index.equals("+")) {
            return path.isEmpty() ? 0 : dash();
        }
        return index.equals("*") || Words.key(label).startsWith("tong") || path.isEmpty() ? 0 : last().level;
    }

    private int dash() {
        return last().index.equals("-") || last().index.equals("+") ? last().level : last().level + 1;
    }

    private void add(Node node) {
        while (!path.isEmpty() && last().level >= node.level) {
            path.remove(path.size() - 1);
        }
        (path.isEmpty() ? top : last().children).add(node);
        path.add(node);
        count++;
    }

    private void write(Node node, StringBuilder xml, String indent) {
        String id = "r" + (++written);
        if (node.isOpen()) {
            xml.append(indent).append("<open id=\"").append(id).append("\"/>\n");
            return;
        }
        xml.append(indent).append("<row id=\"").append(id).append('"');
        if (!node.index.isEmpty()) {
            xml.append(" index=\"").append(XmlWords.of(node.index)).append('"');
        }
        xml.append(" label=\"").append(XmlWords.of(node.label)).append('"');
        if (node.children.isEmpty()) {
            xml.append("/>\n");
            return;
        }
        xml.append(numeric ? " sum=\"children\"" : " heading=\"true\"").append(" style=\"bold\">\n");
        node.children.forEach(child -> write(child, xml, indent + "  "));
        xml.append(indent).append("</row>\n");
    }

    private Node last() {
        return path.get(path.size() - 1);
    }

    /** The words of a cell; none where there are only dots. */
    private static String text(GridRow row, int column) {
        GridCell cell = row.cell(column);
        String text = cell == null ? "" : String.join(" ", cell.text().strip().split("\\s+"));
        boolean dots = text.chars().allMatch(c -> c == '.' || c == '…' || c == ' ');
        return dots ? "" : text;
    }
}
