package vn.eoffice.reports.rest.endpoint;

import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.round.RoundId;

/** Rounds in requests. */
final class Rounds {

    private Rounds() {}

    /** The round with that id; what cannot be an id names none. */
    static RoundId id(String text) {
        try {
            return new RoundId(text);
        } catch (IllegalArgumentException e) {
            throw new ReportException(Problem.NOT_FOUND, "round.not-found", text);
        }
    }
}
