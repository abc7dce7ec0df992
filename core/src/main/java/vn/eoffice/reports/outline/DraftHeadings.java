package vn.eoffice.reports.outline;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Prints the headings of an outline in a draft, and what is wanted below each. */
final class DraftHeadings {

    static final String DOTS = "\u2026".repeat(30);

    /** What is printed below a heading. */
    interface Filling {
        void fill(PaperXml paper, String path, Heading heading, boolean leaf);
    }

    private final PaperXml paper;
    private final LayoutRules rules;
    private final Filling filling;
    private final UnaryOperator<String> titles;

    DraftHeadings(PaperXml paper, LayoutRules rules, Filling filling, UnaryOperator<String> titles) {
        this.paper = paper;
        this.rules = rules;
        this.filling = filling;
        this.titles = titles;
    }

    void print(Outline outline) {
        Node.over(outline.headings()).children().forEach(this::print);
    }

    private void print(Node node) {
        Heading heading = node.heading();
        paper.add(style(heading), line(heading));
        filling.fill(paper, node.path(), heading, node.children().isEmpty());
        List<Node> children = node.children();
        children.forEach(this::print);
    }

    private Style style(Heading heading) {
        Style body = Style.body(rules);
        return switch (heading.kind()) {
            case PART, CHAPTER, SECTION ->
                Style.centred(rules.drafted()).heading().spaced(12, 6);
            case NUMBER -> heading.label().contains(".") ? body.heading().asItalic() : body.heading();
            case LETTER -> body.asItalic();
            default -> body.heading().spaced(12, 0);
        };
    }

    /** The Party writes {@code I-}, the State {@code I.}; points have a bracket. */
    private String line(Heading heading) {
        String title = titles.apply(heading.title());
        return switch (heading.kind()) {
            case PART, CHAPTER, SECTION -> (heading.label() + ". " + title).toUpperCase(Locale.ROOT);
            case ROMAN, CAPITAL -> heading.label() + (rules.isParty() ? "- " : ". ") + title.toUpperCase(Locale.ROOT);
            case LETTER -> heading.label() + ") " + title;
            default -> heading.label() + ". " + title;
        };
    }
}
