package vn.eoffice.reports.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.JavaDelegate;

/** Sends an issued document to its recipients. */
record DistributeStep(RoutingEvents events) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Routed routed = new Routed(execution);
        events.distribute(routed.document(), routed.signedBy());
    }
}
