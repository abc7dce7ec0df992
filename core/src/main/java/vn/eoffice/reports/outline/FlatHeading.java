package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.List;

/** A heading before the tree: its label, its line and what follows it. Grows while lines are read. */
final class FlatHeading {

    private final Label label;
    private final SourceLine line;
    private final List<String> text = new ArrayList<>();
    private final List<FlatHeading> children = new ArrayList<>();
    private String title;

    FlatHeading(Label label, SourceLine line) {
        this.label = label;
        this.line = line;
        TitleSplit split = TitleSplit.of(line.text().substring(label.end()).strip());
        this.title = split.title();
        if (!split.rest().isEmpty()) {
            text.add(split.rest());
        }
    }

    void add(SourceLine below) {
        if (title.isEmpty() && text.isEmpty() && below.hasLetters() && !below.table()) {
            TitleSplit split = TitleSplit.of(below.text());
            title = split.title();
            if (!split.rest().isEmpty()) {
                text.add(split.rest());
            }
        } else {
            text.add(below.text());
        }
    }

    void add(FlatHeading child) {
        children.add(child);
    }

    Label label() {
        return label;
    }

    SourceLine line() {
        return line;
    }

    String title() {
        return title;
    }

    List<String> text() {
        return text;
    }

    List<FlatHeading> children() {
        return children;
    }
}
