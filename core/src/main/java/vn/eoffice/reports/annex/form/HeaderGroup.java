package vn.eoffice.reports.annex.form;

import java.util.List;

/**
 * A heading over several columns.
 *
 * @param nodes what stands under it, from left to right; at least one
 */
public record HeaderGroup(String title, List<HeaderNode> nodes) implements HeaderNode {

    public HeaderGroup {
        nodes = List.copyOf(nodes);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("a heading stands over columns");
        }
    }

    @Override
    public int width() {
        return nodes.stream().mapToInt(HeaderNode::width).sum();
    }

    @Override
    public int depth() {
        return 1 + nodes.stream().mapToInt(HeaderNode::depth).max().orElse(0);
    }
}
