package vn.eoffice.reports.rest.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.round.Round;

/**
 * A reporting round.
 *
 * @param findings what has to be put right before it can be opened
 */
public record RoundJson(
        String id,
        long version,
        String state,
        String planId,
        String unit,
        boolean classified,
        RoundTermsJson terms,
        String createdBy,
        Instant createdAt,
        LocalDate resolvedOn,
        Instant openedAt,
        Instant closedAt,
        String reason,
        List<FindingJson> findings) {

    /** Shows a round. */
    public static RoundJson of(Round round, List<Finding> findings, Function<Finding, String> texts) {
        return new RoundJson(
                round.id().value(),
                round.version(),
                round.state().code(),
                round.plan().value(),
                round.unit(),
                round.classified(),
                RoundTermsJson.of(round.terms()),
                round.createdBy(),
                round.createdAt(),
                round.resolvedOn(),
                round.openedAt(),
                round.closedAt(),
                round.reason(),
                FindingJson.of(findings, texts));
    }
}
