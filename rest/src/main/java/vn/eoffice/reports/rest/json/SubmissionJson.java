package vn.eoffice.reports.rest.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.round.Submission;

/** One version of what a unit sent. */
public record SubmissionJson(
        String unit,
        int number,
        String state,
        Instant receivedAt,
        String by,
        boolean nothing,
        String reportId,
        List<Table> tables,
        List<Refused> refusals,
        List<String> reasons) {

    /** A filled form; what was found in it when it has just been checked, else nothing. */
    public record Table(String form, String documentId, List<CellFindingJson> findings) {}

    /** A file that was not taken. */
    public record Refused(String fileName, String code, String text) {}

    /**
     * Shows a version; reasons of refusals in the caller's language.
     *
     * @param found in tables that have just been handed in, by form
     */
    public static SubmissionJson of(
            Submission sent, Map<String, List<CellFindingJson>> found, Function<Finding, String> texts) {
        return new SubmissionJson(
                sent.unit(),
                sent.number(),
                sent.state().code(),
                sent.receivedAt(),
                sent.by(),
                sent.nothing(),
                sent.report() == null ? null : sent.report().value(),
                sent.tables().stream()
                        .map(table -> new Table(
                                table.form(), table.document().value(), found.getOrDefault(table.form(), List.of())))
                        .toList(),
                sent.refusals().stream()
                        .map(refusal ->
                                new Refused(refusal.fileName(), refusal.reason().code(), texts.apply(refusal.reason())))
                        .toList(),
                sent.reasons());
    }
}
