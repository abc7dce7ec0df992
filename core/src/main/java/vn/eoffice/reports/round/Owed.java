package vn.eoffice.reports.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.eoffice.reports.document.DocumentId;

/** What a unit still has to send. */
final class Owed {

    private Owed() {}

    /** The report and every form. */
    static List<String> everything(RoundTerms terms) {
        return after(terms, null, List.of());
    }

    /** What is missing beside what is there. */
    static List<String> after(RoundTerms terms, DocumentId report, List<SubmittedTable> tables) {
        List<String> missing = new ArrayList<>();
        if (report == null) {
            missing.add(RoundUnit.REPORT);
        }
        terms.forms().stream()
                .filter(form -> tables.stream().noneMatch(table -> table.form().equals(form)))
                .forEach(missing::add);
        return List.copyOf(missing);
    }

    /**
     * A unit that is asked after all: for everything, or what its report lacks, or what was wrong with one sent back.
     *
     * @param sent its versions, the newest first
     */
    static RoundUnitBuilder again(Round round, RoundUnit unit, List<Submission> sent) {
        Optional<Submission> last = sent.stream()
                .filter(version -> version.state().stands() || version.state() == SubmissionState.RETURNED)
                .findFirst();
        if (last.isEmpty()) {
            return unit.change()
                    .open(UnitState.EXPECTED, everything(round.terms()))
                    .reason(null);
        }
        Submission version = last.get();
        return version.state() == SubmissionState.RETURNED
                ? unit.change().open(UnitState.RETURNED, List.of()).reason(String.join("; ", version.reasons()))
                : unit.change()
                        .open(UnitState.INCOMPLETE, after(round.terms(), version.report(), version.tables()))
                        .reason(null);
    }
}
