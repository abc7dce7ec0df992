package vn.eoffice.reports.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.JavaDelegate;

/** Gives an approved document its number. */
record IssueStep(RoutingEvents events) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Routed routed = new Routed(execution);
        events.issue(routed.document(), routed.signedBy());
    }
}
