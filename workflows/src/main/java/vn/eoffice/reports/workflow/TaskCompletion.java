package vn.eoffice.reports.workflow;

import java.util.Optional;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.Verdict;

/**
 * Passes a task's verdict on to the process, where the gateways read it. Only the task's own variable counts: the
 * process still has the verdict of the step before. Alfresco's REST API checks neither a verdict's value nor that a
 * return has a reason, so both are checked here.
 */
record TaskCompletion(RoutingHost host) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        RoutingStep step = Routed.step(task.getTaskDefinitionKey());
        Verdict verdict = verdict(task, step);
        String comment = Optional.ofNullable((String) task.getVariableLocal(RoutingVariables.COMMENT))
                .orElse("");
        if (verdict == Verdict.RETURN && comment.isBlank()) {
            throw new ReportException(Problem.INVALID, "reason.missing");
        }
        Routed routed = new Routed(task.getExecution());
        routed.put(RoutingVariables.VERDICT, verdict.code());
        routed.put(RoutingVariables.COMMENT, comment);
        routed.put(RoutingVariables.OWNER, "");
        if (step == RoutingStep.APPROVAL && verdict == Verdict.APPROVE) {
            routed.put(RoutingVariables.SIGNED_BY, signer(task));
        }
    }

    private static Verdict verdict(DelegateTask task, RoutingStep step) {
        String code = String.valueOf(task.getVariableLocal(RoutingVariables.VERDICT));
        return Verdict.ofCode(code)
                .filter(verdict ->
                        verdict != Verdict.DELEGATE && step.verdicts().contains(verdict))
                .orElseThrow(() -> new ReportException(Problem.INVALID, "task.wrong-verdict", code, step.code()));
    }

    private String signer(DelegateTask task) {
        return Optional.ofNullable(host.actor(task))
                .or(() -> Optional.ofNullable(task.getAssignee()))
                .orElseThrow(() -> new IllegalStateException("nobody signs task " + task.getId()));
    }
}
