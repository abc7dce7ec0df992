package vn.eoffice.reports.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import vn.eoffice.reports.round.RoundId;

/** Refuses a process that could not watch anybody, for instance one that was started past the use case. */
record RoundStartCheck() implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        new RoundId((String) execution.getVariable(RoundVariables.ROUND));
    }
}
