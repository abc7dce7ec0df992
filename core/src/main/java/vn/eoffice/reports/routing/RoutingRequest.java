package vn.eoffice.reports.routing;

import java.time.Duration;
import java.util.Objects;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;

/**
 * How a document shall go.
 *
 * @param initiator user id of the drafter, to whom it is returned
 * @param reviewer who reviews; null when it goes to the signer at once
 * @param signer who approves and signs
 * @param stepTime how long each desk has, counted from its arrival there
 * @param warning how long before the end of that time the task turns yellow, and how long after it special red
 */
public record RoutingRequest(
        DocumentId document,
        String initiator,
        Authority reviewer,
        Authority signer,
        Duration stepTime,
        Duration warning) {

    public RoutingRequest {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(initiator, "initiator");
        Objects.requireNonNull(signer, "signer");
        if (stepTime.isNegative() || stepTime.isZero() || warning.isNegative()) {
            throw new IllegalArgumentException("a desk needs time");
        }
    }
}
