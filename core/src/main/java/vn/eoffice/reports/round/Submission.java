package vn.eoffice.reports.round;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.eoffice.reports.document.DocumentId;

/**
 * One version of what a unit sent. It names everything the unit reports from then on: what was sent before and is not
 * replaced is named again.
 *
 * @param number from 1 for each unit of a round
 * @param by user id of who sent it
 * @param nothing the unit declares that it has nothing to report
 * @param report null while none was sent
 * @param refusals files of it that were not taken
 * @param reasons why it was returned; empty for all others
 */
public record Submission(
        RoundId round,
        String unit,
        int number,
        SubmissionState state,
        Instant receivedAt,
        String by,
        boolean nothing,
        DocumentId report,
        List<SubmittedTable> tables,
        List<Refusal> refusals,
        List<String> reasons) {

    public Submission {
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(by, "by");
        tables = List.copyOf(tables);
        refusals = List.copyOf(refusals);
        reasons = List.copyOf(reasons);
    }

    Submission become(SubmissionState next) {
        return new Submission(round, unit, number, next, receivedAt, by, nothing, report, tables, refusals, reasons);
    }

    Submission returned(List<String> why) {
        return new Submission(
                round, unit, number, SubmissionState.RETURNED, receivedAt, by, nothing, report, tables, refusals, why);
    }
}
