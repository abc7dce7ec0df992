package vn.eoffice.reports.workflow;

import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.RoutingSteps;

/**
 * What the routing tells the office. Called in the engine's transaction: an exception undoes the decision that led
 * here, and the task stays open.
 */
public interface RoutingEvents {

    /** Tells the use case. */
    static RoutingEvents of(RoutingSteps steps) {
        return new RoutingEvents() {
            @Override
            public void arrive(DocumentId id, RoutingStep step, Authority owner) {
                steps.arrive(id, step, owner);
            }

            @Override
            public void issue(DocumentId id, String signer) {
                steps.issue(id, signer);
            }

            @Override
            public void distribute(DocumentId id, String signer) {
                steps.distribute(id, signer);
            }

            @Override
            public void escalate(DocumentId id, RoutingStep step, DueLevel level, Authority owner) {
                steps.escalate(id, step, level, owner);
            }
        };
    }

    /** A document has come to a desk. */
    void arrive(DocumentId id, RoutingStep step, Authority owner);

    /**
     * A document was approved and takes its number.
     *
     * @param signer user id of who approved
     */
    void issue(DocumentId id, String signer);

    /** An issued document goes to its recipients. */
    void distribute(DocumentId id, String signer);

    /** A desk's time has reached a level; each level comes once for each visit of a desk. */
    void escalate(DocumentId id, RoutingStep step, DueLevel level, Authority owner);
}
