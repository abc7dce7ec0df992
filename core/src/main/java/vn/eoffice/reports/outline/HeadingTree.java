package vn.eoffice.reports.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts headings below one another, and settles what {@code C.}, {@code I.} and {@code i)} are by what came before. */
final class HeadingTree {

    private static final int MOST_HEADINGS = 5_000;
    private static final int DEPTH_STEP = 10;

    private final List<FlatHeading> roots = new ArrayList<>();
    private final Deque<FlatHeading> open = new ArrayDeque<>();
    private final Map<HeadingKind, Label> last = new EnumMap<>(HeadingKind.class);
    private boolean romanAboveCapital;
    private int count;

    /** Reads lines; those before the first heading are left out. */
    static HeadingTree of(List<SourceLine> lines) {
        HeadingTree tree = new HeadingTree();
        lines.forEach(tree::add);
        return tree;
    }

    List<FlatHeading> roots() {
        return roots;
    }

    private void add(SourceLine line) {
        Label label = line.table() || count >= MOST_HEADINGS ? null : Labels.read(line.text());
        if (label == null || !settles(label)) {
            if (!open.isEmpty() && !isRule(line.text())) {
                open.element().add(line);
            }
            return;
        }
        push(new FlatHeading(settle(label), line));
    }

    private static boolean isRule(String text) {
        return text.length() > 2 && text.chars().allMatch(c -> c == '-' || c == '_' || c == '*' || c == '=');
    }

    /** A dash before any numbered heading belongs to the opening words. */
    private boolean settles(Label label) {
        return label.kind().isCounted() && label.kind() != HeadingKind.BRACKET || !open.isEmpty();
    }

    private Label settle(Label label) {
        Label capital = last.get(HeadingKind.CAPITAL);
        boolean letter = label.kind() == HeadingKind.ROMAN
                && label.text().length() == 1
                && label.text().charAt(0) < 'I';
        if (letter && capital != null && capital.ordinal() + 1 == label.text().charAt(0) - 'A' + 1) {
            return label.as(HeadingKind.CAPITAL, label.text(), label.text().charAt(0) - 'A' + 1);
        }
        if (letter && !last.containsKey(HeadingKind.ROMAN)) {
            return label.as(HeadingKind.CAPITAL, label.text(), label.text().charAt(0) - 'A' + 1);
        }
        return label;
    }

    private void push(FlatHeading heading) {
        count++;
        Label label = heading.label();
        if (label.kind() == HeadingKind.CAPITAL && last.containsKey(HeadingKind.ROMAN)) {
            romanAboveCapital |= !last.containsKey(HeadingKind.CAPITAL);
        }
        int rank = rank(label);
        while (!open.isEmpty() && rank(open.element().label()) >= rank) {
            open.pop();
        }
        if (open.isEmpty()) {
            roots.add(heading);
        } else {
            open.element().add(heading);
        }
        open.push(heading);
        last.put(label.kind(), label);
    }

    private int rank(Label label) {
        HeadingKind kind = label.kind();
        if (romanAboveCapital && kind == HeadingKind.CAPITAL) {
            return HeadingKind.ROMAN.ordinal() * DEPTH_STEP + 1;
        }
        return kind.ordinal() * DEPTH_STEP + label.depth() - 1;
    }
}
