package vn.eoffice.reports.importer.run;

import java.util.Locale;
import java.util.Objects;
import vn.eoffice.reports.importer.plan.Decision;
import vn.eoffice.reports.importer.plan.Planned;

/**
 * What became of a document of the archive.
 *
 * @param id on the server; null when it is not there
 * @param path on the server; null when it is not there
 * @param failure the server's words or ours; null when nothing failed
 */
public record Outcome(Planned planned, Result result, String id, String path, String failure) {

    /** How it ended. */
    public enum Result {
        /** It is on the server now. */
        UPLOADED,
        /** A dry run would have uploaded it. */
        WOULD_UPLOAD,
        /** Nothing had to be done, as the plan says. */
        SKIPPED,
        /** The plan refused it. */
        REFUSED,
        /** The server refused it. */
        FAILED,
        /** The run ended before its turn. */
        NOT_REACHED;

        /** The key of its name in the message bundle. */
        public String key() {
            return "result." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Outcome {
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(result, "result");
    }

    static Outcome uploaded(Planned planned, String id, String path) {
        return new Outcome(planned, Result.UPLOADED, id, path, null);
    }

    static Outcome failed(Planned planned, String failure) {
        return new Outcome(planned, Result.FAILED, null, null, failure);
    }

    static Outcome notReached(Planned planned) {
        return new Outcome(planned, Result.NOT_REACHED, null, null, null);
    }

    /** The outcome of what is not uploaded, and of everything in a dry run. */
    static Outcome untouched(Planned planned) {
        Decision decision = planned.decision();
        Result result = decision == Decision.UPLOAD
                ? Result.WOULD_UPLOAD
                : decision == Decision.REFUSED ? Result.REFUSED : Result.SKIPPED;
        return new Outcome(planned, result, null, null, null);
    }
}
