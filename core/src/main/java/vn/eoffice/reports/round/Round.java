package vn.eoffice.reports.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.eoffice.reports.document.DocumentId;

/**
 * A reporting round.
 *
 * @param version counts the changes, from 1; a change names the version it read
 * @param plan that ordered it
 * @param unit code of the unit that filed the plan
 * @param classified whether the plan is; then only people who may read the plan know of the round
 * @param resolvedOn the day whose groups made its list of units; null until it is opened
 * @param openedAt null until it is opened
 * @param closedAt null unless it is closed or cancelled
 * @param reason why it was closed, opened again or cancelled; null when nobody gave one
 */
public record Round(
        RoundId id,
        long version,
        RoundState state,
        DocumentId plan,
        String unit,
        boolean classified,
        RoundTerms terms,
        String createdBy,
        Instant createdAt,
        LocalDate resolvedOn,
        Instant openedAt,
        Instant closedAt,
        String reason) {

    public Round {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(createdBy, "createdBy");
        Objects.requireNonNull(createdAt, "createdAt");
    }

    Round with(RoundTerms changed) {
        return new Round(
                id,
                version,
                state,
                plan,
                unit,
                classified,
                changed,
                createdBy,
                createdAt,
                resolvedOn,
                openedAt,
                closedAt,
                reason);
    }

    Round opened(LocalDate resolved, Instant at) {
        return new Round(
                id,
                version,
                RoundState.OPEN,
                plan,
                unit,
                classified,
                terms,
                createdBy,
                createdAt,
                resolved,
                at,
                null,
                null);
    }

    Round reopened(String why) {
        return new Round(
                id,
                version,
                RoundState.OPEN,
                plan,
                unit,
                classified,
                terms,
                createdBy,
                createdAt,
                resolvedOn,
                openedAt,
                null,
                why);
    }

    Round ended(RoundState end, Instant at, String why) {
        return new Round(
                id, version, end, plan, unit, classified, terms, createdBy, createdAt, resolvedOn, openedAt, at, why);
    }

    /** The same as the store keeps it next. */
    public Round withVersion(long next) {
        return new Round(
                id,
                next,
                state,
                plan,
                unit,
                classified,
                terms,
                createdBy,
                createdAt,
                resolvedOn,
                openedAt,
                closedAt,
                reason);
    }
}
