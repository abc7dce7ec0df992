package vn.eoffice.reports.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.JavaDelegate;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;

/**
 * A desk's timer has fired. Which step and level it was for stands in the id of the service task,
 * {@code <step>-escalate-<level>}. After a stop of the host, timers can fire out of order: a level never falls.
 */
record Escalation(RoutingEvents events, TaskBoard board) implements JavaDelegate {

    private static final String INFIX = "-escalate-";

    @Override
    public void execute(DelegateExecution execution) {
        Routed routed = new Routed(execution);
        String id = execution.getCurrentActivityId();
        int infix = id.indexOf(INFIX);
        RoutingStep step = Routed.step(id.substring(0, infix));
        DueLevel level = DueLevel.ofCode(id.substring(infix + INFIX.length()))
                .orElseThrow(() -> new IllegalStateException("no due level: " + id));
        raise(routed, level);
        DocumentId document = routed.document();
        events.escalate(document, step, level, routed.owner());
    }

    private void raise(Routed routed, DueLevel level) {
        if (level.compareTo(routed.level()) > 0) {
            routed.put(RoutingVariables.LEVEL, level.code());
            board.escalated(routed.document(), level);
        }
    }
}
