package vn.eoffice.reports.routing;

import java.time.Instant;
import java.util.Objects;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;

/**
 * A document on somebody's desk.
 *
 * @param owner whose desk: a person, or all who may take it
 * @param initiator user id of the drafter
 * @param dueAt end of the desk's time
 */
public record RoutingTask(
        String id,
        DocumentId document,
        RoutingStep step,
        Authority owner,
        String initiator,
        Instant createdAt,
        Instant dueAt,
        DueLevel level) {

    public RoutingTask {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(level, "level");
    }
}
