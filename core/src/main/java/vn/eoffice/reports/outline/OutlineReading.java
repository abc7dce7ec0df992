package vn.eoffice.reports.outline;

import java.util.List;
import java.util.Objects;

/**
 * An outline that was read and checked.
 *
 * @param outline {@link Outline#EMPTY} when the file cannot be read
 * @param findings about the file and about the outline itself: gaps in a sequence, headings twice, dead annex pointers
 */
public record OutlineReading(Outline outline, List<OutlineFinding> findings) {

    public OutlineReading {
        Objects.requireNonNull(outline, "outline");
        findings = List.copyOf(findings);
    }
}
