package vn.eoffice.reports.alfresco.routing;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.JavaDelegate;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.workflow.RoundDelegates;
import vn.eoffice.reports.workflow.RoundEvents;
import vn.eoffice.reports.workflow.RoundVariables;

/**
 * What the BPMN of a round calls, inside Alfresco. Only our use case starts such a process: another one would remind the
 * units of a round a second time. The round is kept as the business key, because clients may change variables.
 */
public final class RoundListeners {

    private static final String START_COMPLETED = "_startTaskCompleted";

    private final OwnCalls own;
    private final Refusals refusals;
    private final Map<String, Object> delegates;

    public RoundListeners(RoundEvents events, OwnCalls own, Refusals refusals) {
        this.own = own;
        this.refusals = refusals;
        this.delegates = new RoundDelegates(events).beans();
    }

    /** By the names that the BPMN uses. */
    public Map<String, Object> beans() {
        Map<String, Object> beans = new HashMap<>(delegates);
        beans.put("rptOnRoundStart", starting((ExecutionListener) delegates.get("rptOnRoundStart")));
        beans.put("rptRoundLook", known((JavaDelegate) delegates.get("rptRoundLook")));
        beans.put("rptRoundRemind", known((JavaDelegate) delegates.get("rptRoundRemind")));
        return beans;
    }

    private ExecutionListener starting(ExecutionListener everywhere) {
        return execution -> {
            refusals.translating(this::requireOwn);
            everywhere.notify(execution);
            execution.setVariable(START_COMPLETED, new Date());
            execution
                    .getEngineServices()
                    .getRuntimeService()
                    .updateBusinessKey(
                            execution.getProcessInstanceId(), (String) execution.getVariable(RoundVariables.ROUND));
        };
    }

    private void requireOwn() {
        if (!own.inProgress()) {
            throw new ReportException(Problem.FORBIDDEN, "round.started-elsewhere");
        }
    }

    private static JavaDelegate known(JavaDelegate everywhere) {
        return execution -> {
            restoreRound(execution);
            everywhere.execute(execution);
        };
    }

    private static void restoreRound(DelegateExecution execution) {
        execution.setVariable(RoundVariables.ROUND, execution.getProcessBusinessKey());
    }
}
