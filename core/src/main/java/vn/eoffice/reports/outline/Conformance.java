package vn.eoffice.reports.outline;

import java.util.List;

/**
 * How far a report follows an outline.
 *
 * @param headings every expected heading of the outline once, in the outline's order; empty when the report cannot be read
 * @param extra headings of the report that the outline does not have, in the report's order; only beside headings that
 *     the outline divides itself
 * @param annexes every form the outline asks for once, by first mention
 * @param findings the same in sentences, by place in the report; also what is wrong with the file
 */
public record Conformance(
        List<HeadingCheck> headings, List<Heading> extra, List<AnnexCheck> annexes, List<OutlineFinding> findings) {

    public Conformance {
        headings = List.copyOf(headings);
        extra = List.copyOf(extra);
        annexes = List.copyOf(annexes);
        findings = List.copyOf(findings);
    }

    /** Whether nothing is missing, empty or wrong: no finding is an error. */
    public boolean isComplete() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** How many headings are in that state. */
    public long count(HeadingState state) {
        return headings.stream().filter(check -> check.states().contains(state)).count();
    }
}
