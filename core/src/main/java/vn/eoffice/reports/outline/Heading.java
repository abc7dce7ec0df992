package vn.eoffice.reports.outline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A heading of an outline or a report with everything below it.
 *
 * @param label canonical: {@code II}, {@code 1.1}, {@code a}, {@code Phần I}, {@code -}
 * @param title its first sentence, without the label; may be empty
 * @param text what stands below it before the next heading, one entry a paragraph: the instructions of an outline, the
 *     body of a report; begins with the rest of the heading's own paragraph
 * @param expected whether a report is expected to carry this heading: not so for dashes, for advice on how to write
 *     the report, and for a heading that only says "nội dung báo cáo"
 * @param figures whether its title or instructions ask for figures; always false in a report
 */
public record Heading(
        HeadingKind kind,
        String label,
        String title,
        List<String> text,
        List<AnnexPointer> annexes,
        List<Heading> children,
        boolean expected,
        boolean figures,
        Place place) {

    public Heading {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(place, "place");
        text = List.copyOf(text);
        annexes = List.copyOf(annexes);
        children = List.copyOf(children);
    }

    /** This heading and all below it, in the order of the paper. */
    public Stream<Heading> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Heading::withDescendants));
    }
}
