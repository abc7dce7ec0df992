package vn.eoffice.reports.alfresco.routing;

import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.alfresco.repository.Transactions;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.RoutingSteps;
import vn.eoffice.reports.workflow.RoutingEvents;

/**
 * Tells the use case. What a timer has to tell is told once its transaction has committed, and as the system: Alfresco runs
 * timers as whoever started the process, and a timer whose transaction fails three times is dead for ever. Should the telling
 * fail, {@link RoutingRepair} finds it missing.
 */
public final class WorkflowEvents implements RoutingEvents {

    private final RoutingSteps steps;
    private final Transactions transactions;
    private final Afterwards afterwards;

    public WorkflowEvents(RoutingSteps steps, Transactions transactions, Afterwards afterwards) {
        this.steps = steps;
        this.transactions = transactions;
        this.afterwards = afterwards;
    }

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
        transactions.afterCommit(() -> afterwards.done(
                "Telling that " + id + " is " + level.code(), () -> steps.escalate(id, step, level, owner)));
    }
}
