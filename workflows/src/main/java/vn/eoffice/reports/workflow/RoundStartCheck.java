package vn.eoffice.reports.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import vn.eoffice.reports.round.RoundId;

/** Refuses a process that could not watch anybody, for instance one that was started past the use case. */
record RoundStartCheck() implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        new RoundId((String) execution.getVariable(RoundVariables.ROUND));
        String units = (String) execution.getVariable(RoundVariables.UNITS);
        int count = Integer.parseInt((String) execution.getVariable(RoundVariables.COUNT));
        if (units == null || units.isBlank() || units.split(",").length != count) {
            throw new IllegalArgumentException("a round watches its " + count + " units");
        }
    }
}
