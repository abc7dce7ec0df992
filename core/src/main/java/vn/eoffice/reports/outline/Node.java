package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.List;

/** A heading that counts, below those that count: without dashes, advice and wrappers between. */
final class Node {

    private final Heading heading;
    private final Node parent;
    private final List<Node> children = new ArrayList<>();
    private Node match;
    private double likeness;
    private boolean moved;

    private Node(Heading heading, Node parent) {
        this.heading = heading;
        this.parent = parent;
    }

    /** A root without a heading over a tree. */
    static Node over(List<Heading> headings) {
        Node root = new Node(null, null);
        root.addAll(headings);
        return root;
    }

    private void addAll(List<Heading> headings) {
        for (Heading below : headings) {
            if (below.expected()) {
                Node child = new Node(below, this);
                children.add(child);
                child.addAll(below.children());
            } else {
                addAll(below.children());
            }
        }
    }

    /** All below, in the order of the paper. */
    List<Node> descendants() {
        List<Node> all = new ArrayList<>();
        for (Node child : children) {
            all.add(child);
            all.addAll(child.descendants());
        }
        return all;
    }

    void join(Node other, double like) {
        match = other;
        likeness = like;
        other.match = this;
        other.likeness = like;
    }

    void move() {
        moved = true;
    }

    /** Without advice and wrappers: {@code II.1}. */
    String path() {
        if (parent == null) {
            return "";
        }
        Label label = new Label(heading.kind(), heading.label(), 0, 1, 0);
        return HeadingBuilder.path(parent.path(), label);
    }

    Heading heading() {
        return heading;
    }

    Node parent() {
        return parent;
    }

    List<Node> children() {
        return children;
    }

    /** Null while there is none. */
    Node match() {
        return match;
    }

    double likeness() {
        return likeness;
    }

    boolean isMoved() {
        return moved;
    }
}
