package vn.eoffice.reports.outline;

import java.util.ArrayList;
import java.util.List;

/** Makes the records of a tree, with what an outline asks for at each heading or without. */
final class HeadingBuilder {

    private final boolean outline;

    HeadingBuilder(boolean outline) {
        this.outline = outline;
    }

    List<Heading> build(List<FlatHeading> roots) {
        return build(roots, "", true);
    }

    private List<Heading> build(List<FlatHeading> flat, String above, boolean wanted) {
        List<Heading> headings = new ArrayList<>();
        for (FlatHeading heading : flat) {
            headings.add(build(heading, above, wanted));
        }
        return headings;
    }

    private Heading build(FlatHeading flat, String above, boolean wanted) {
        Label label = flat.label();
        String path = path(above, label);
        String title = SourceLine.fold(flat.title());
        boolean advice = !wanted || isHigh(label.kind()) && Wording.isAdvice(title);
        boolean wrapper = isHigh(label.kind()) && Wording.isWrapper(title);
        boolean counted = label.kind().isCounted() && label.kind() != HeadingKind.BRACKET;
        Place place = flat.line().place(path);
        return new Heading(
                label.kind(),
                label.text(),
                flat.title(),
                flat.text(),
                annexes(flat, place),
                build(flat.children(), path, !advice),
                counted && !advice && !wrapper && !flat.title().isEmpty(),
                outline && !advice && Wording.asksForFigures(SourceLine.fold(ownText(flat))),
                place);
    }

    private static boolean isHigh(HeadingKind kind) {
        return kind.compareTo(HeadingKind.ARTICLE) < 0;
    }

    /** {@code II.1.2}: a number of several parts says its own way from the first of them. */
    static String path(String above, Label label) {
        if (!label.kind().isCounted()) {
            return above;
        }
        String parent = label.parent();
        boolean within = !parent.isEmpty() && (above.equals(parent) || above.endsWith("." + parent));
        String base = within ? above.substring(0, Math.max(0, above.length() - parent.length() - 1)) : above;
        return base.isEmpty() ? label.text() : base + "." + label.text();
    }

    private List<AnnexPointer> annexes(FlatHeading flat, Place place) {
        if (!outline) {
            return List.of();
        }
        List<AnnexPointer> pointers = new ArrayList<>(AnnexPointers.in(flat.title(), place));
        flat.text().forEach(text -> pointers.addAll(AnnexPointers.in(text, place)));
        return pointers;
    }

    /** With the dashes below, which are part of what the heading asks for. */
    private static String ownText(FlatHeading flat) {
        StringBuilder text = new StringBuilder(flat.title());
        flat.text().forEach(line -> text.append(' ').append(line));
        for (FlatHeading child : flat.children()) {
            if (!child.label().kind().isCounted() || child.label().kind() == HeadingKind.BRACKET) {
                text.append(' ').append(ownText(child));
            }
        }
        return text.toString();
    }
}
