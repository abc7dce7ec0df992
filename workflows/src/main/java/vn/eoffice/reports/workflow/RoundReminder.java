package vn.eoffice.reports.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.JavaDelegate;
import vn.eoffice.reports.round.RoundId;

/** The timer of a round has fired. */
record RoundReminder(RoundEvents events) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        events.wake(new RoundId((String) execution.getVariable(RoundVariables.ROUND)));
    }
}
