package vn.eoffice.reports.annex.consolidation;

import java.util.List;
import vn.eoffice.reports.annex.CellFinding.Severity;
import vn.eoffice.reports.annex.FilledForm;
import vn.eoffice.reports.annex.consolidation.IncompleteUnit.Reason;

/** Names the units whose figures are not all in. */
final class Completeness {

    private Completeness() {}

    static List<IncompleteUnit> incomplete(List<Contribution> contributions) {
        return contributions.stream()
                .filter(contribution -> reason(contribution) != null)
                .map(Completeness::unit)
                .toList();
    }

    private static IncompleteUnit unit(Contribution contribution) {
        FilledForm filled = contribution.filled();
        return new IncompleteUnit(
                contribution.unit(),
                contribution.unitName(),
                contribution.group(),
                reason(contribution),
                filled == null ? 0 : filled.blanks(),
                filled == null ? 0 : errors(filled));
    }

    private static Reason reason(Contribution contribution) {
        FilledForm filled = contribution.filled();
        if (filled == null) {
            return contribution.absence();
        } else if (filled.isBlank()) {
            return Reason.BLANK;
        } else if (filled.hasErrors()) {
            return Reason.ERRORS;
        }
        return filled.blanks() > 0 ? Reason.PARTIAL : null;
    }

    private static int errors(FilledForm filled) {
        return (int) filled.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }
}
