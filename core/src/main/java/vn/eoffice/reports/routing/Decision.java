package vn.eoffice.reports.routing;

import java.util.Objects;

/**
 * What a person decided about a task.
 *
 * @param comment the reason; may be null but for a return and a withdrawal
 * @param delegate user id of who shall decide instead; null but for a delegation
 */
public record Decision(Verdict verdict, String comment, String delegate) {

    public Decision {
        Objects.requireNonNull(verdict, "verdict");
    }
}
