package vn.eoffice.reports.outline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an outline file asks of a report.
 *
 * @param title the line that names it ({@code ĐỀ CƯƠNG BÁO CÁO}); empty when there is none
 * @param subject what the report is about, on one line; empty when not said
 * @param issuedWith what the bracket under the title says: {@code Kèm theo Kế hoạch số 41-KH/TU …}; empty when not said
 * @param headings the highest ones, in the order of the paper
 * @param forms the forms in the same file
 */
public record Outline(String title, String subject, String issuedWith, List<Heading> headings, List<AnnexForm> forms) {

    /** No heading at all: what a file gives that cannot be read. */
    public static final Outline EMPTY = new Outline("", "", "", List.of(), List.of());

    public Outline {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(issuedWith, "issuedWith");
        headings = List.copyOf(headings);
        forms = List.copyOf(forms);
    }

    /** All headings, in the order of the paper. */
    public Stream<Heading> all() {
        return headings.stream().flatMap(Heading::withDescendants);
    }

    /** All annex pointers, in the order of the paper; a form asked for twice comes twice. */
    public List<AnnexPointer> annexes() {
        return all().flatMap(heading -> heading.annexes().stream()).toList();
    }
}
