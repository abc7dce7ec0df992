package vn.eoffice.reports.workflow;

import java.time.Duration;
import java.util.List;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import vn.eoffice.reports.actor.Authority;

/**
 * Refuses a process that could not run to its end, for instance one that was started past the use case: better no
 * start than a document that hangs on a desk without an owner or a timer.
 */
record StartCheck() implements ExecutionListener {

    private static final List<String> TIMES =
            List.of(RoutingVariables.YELLOW_AFTER, RoutingVariables.RED_AFTER, RoutingVariables.SPECIAL_RED_AFTER);

    @Override
    public void notify(DelegateExecution execution) {
        Routed routed = new Routed(execution);
        if (routed.text(RoutingVariables.REVIEWER) == null) {
            routed.put(RoutingVariables.REVIEWER, "");
        }
        routed.put(RoutingVariables.OWNER, "");
        routed.document();
        Authority.user(routed.initiator());
        Authority.parse(given(routed, RoutingVariables.SIGNER));
        TIMES.forEach(time -> Duration.parse(given(routed, time)));
    }

    private static String given(Routed routed, String variable) {
        String value = routed.text(variable);
        if (value == null) {
            throw new IllegalArgumentException("a routing needs " + variable);
        }
        return value;
    }
}
