package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds each heading of an outline in a report: first beside its siblings, then anywhere. */
final class HeadingMatcher {

    private static final double SAME_LABEL = 0.35;
    private static final double ELSEWHERE = 0.75;
    private static final double LABEL_BONUS = 0.08;
    private static final int MOST_NODES = 1_000;

    private record Pair(Node asked, Node found, double likeness, double rank) {}

    private final Likeness likeness;

    private HeadingMatcher(Likeness likeness) {
        this.likeness = likeness;
    }

    static void match(Node outline, Node report) {
        List<Node> asked = outline.descendants();
        HeadingMatcher matcher = new HeadingMatcher(
                new Likeness(asked.stream().map(node -> node.heading().title()).toList()));
        matcher.siblings(outline.children(), report.children());
        matcher.elsewhere(asked, report.descendants());
        order(outline);
    }

    private void siblings(List<Node> asked, List<Node> found) {
        List<Pair> pairs = pairs(asked, found);
        for (Pair pair : pairs) {
            boolean label =
                    pair.asked.heading().label().equals(pair.found.heading().label());
            if (pair.likeness >= Likeness.RENAMED || label && pair.likeness >= SAME_LABEL) {
                join(pair);
            }
        }
        for (Node node : asked) {
            if (node.match() != null) {
                siblings(node.children(), node.match().children());
            }
        }
    }

    private void elsewhere(List<Node> asked, List<Node> found) {
        for (Pair pair : pairs(free(asked), free(found))) {
            if (pair.likeness >= ELSEWHERE && pair.asked.match() == null && pair.found.match() == null) {
                join(pair);
                pair.asked.move();
                siblings(free(pair.asked.children()), free(pair.found.children()));
            }
        }
    }

    private static List<Node> free(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> node.match() == null)
                .limit(MOST_NODES)
                .toList();
    }

    private static List<Node> first(List<Node> nodes) {
        return nodes.subList(0, Math.min(nodes.size(), MOST_NODES));
    }

    private static void join(Pair pair) {
        if (pair.asked.match() == null && pair.found.match() == null) {
            pair.asked.join(pair.found, pair.likeness);
        }
    }

    /** The likeliest first. */
    private List<Pair> pairs(List<Node> asked, List<Node> found) {
        List<Pair> pairs = new ArrayList<>();
        for (Node node : first(asked)) {
            for (Node other : first(found)) {
                double like =
                        likeness.of(node.heading().title(), other.heading().title());
                if (like >= SAME_LABEL) {
                    boolean label =
                            node.heading().label().equals(other.heading().label());
                    pairs.add(new Pair(node, other, like, like + (label ? LABEL_BONUS : 0)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::rank).reversed());
        return pairs;
    }

    /** Of siblings out of order the fewest are called so. */
    private static void order(Node parent) {
        List<Node> placed = parent.children().stream()
                .filter(node -> node.match() != null && !node.isMoved())
                .toList();
        List<Node> kept = longestRising(placed);
        placed.stream().filter(node -> !kept.contains(node)).forEach(Node::move);
        parent.children().forEach(HeadingMatcher::order);
    }

    private static List<Node> longestRising(List<Node> nodes) {
        int[] length = new int[nodes.size()];
        int[] before = new int[nodes.size()];
        int best = -1;
        for (int i = 0; i < nodes.size(); i++) {
            before[i] = -1;
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                if (line(nodes.get(j)) < line(nodes.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        List<Node> kept = new ArrayList<>();
        for (int i = best; i >= 0; i = before[i]) {
            kept.add(nodes.get(i));
        }
        return kept;
    }

    private static int line(Node node) {
        return node.match().heading().place().line();
    }
}
