package vn.eoffice.reports.outline;

import java.util.Objects;
import java.util.Set;

/**
 * One heading of the outline, looked for in a report.
 *
 * @param path its labels in the outline, e.g. {@code II.1}
 * @param asked from the outline
 * @param found from the report; null when it is missing
 * @param states at least one
 * @param likeness of the two titles, from 0 to 1; 0 when it is missing
 */
public record HeadingCheck(String path, Heading asked, Heading found, Set<HeadingState> states, double likeness) {

    public HeadingCheck {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(asked, "asked");
        states = Set.copyOf(states);
        if (states.isEmpty()) {
            throw new IllegalArgumentException("a heading has a state");
        }
    }
}
