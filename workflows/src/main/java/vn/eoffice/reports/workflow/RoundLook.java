package vn.eoffice.reports.workflow;

import java.time.Instant;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.JavaDelegate;
import vn.eoffice.reports.round.RoundId;

/** Asks when the units of a round have to be looked at next. */
record RoundLook(RoundEvents events) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        RoundId round = new RoundId((String) execution.getVariable(RoundVariables.ROUND));
        execution.setVariable(
                RoundVariables.NEXT, events.next(round).map(Instant::toString).orElse(""));
    }
}
