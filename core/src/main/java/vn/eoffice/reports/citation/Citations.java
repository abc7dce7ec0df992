package vn.eoffice.reports.citation;

import java.util.List;
import java.util.Optional;

/** What a text says about other documents. Immutable. */
public final class Citations {

    private final List<Citation> citations;
    private final Citation parent;

    Citations(List<Citation> citations, Citation parent) {
        this.citations = List.copyOf(citations);
        this.parent = parent;
    }

    /** Every cited document once, in the order of first mention. */
    public List<Citation> citations() {
        return citations;
    }

    /** The document this one was issued with ("ban hành kèm theo …"): its parent, not one of {@link #citations()}. */
    public Optional<Citation> issuedWith() {
        return Optional.ofNullable(parent);
    }
}
