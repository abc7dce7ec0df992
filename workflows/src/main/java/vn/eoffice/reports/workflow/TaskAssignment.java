package vn.eoffice.reports.workflow;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import vn.eoffice.reports.actor.Authority;

/** Follows a task that somebody took, gave to another, or put back. */
record TaskAssignment(TaskBoard board) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        Routed routed = new Routed(task.getExecution());
        Authority owner = task.getAssignee() == null
                ? routed.deskOf(Routed.step(task.getTaskDefinitionKey()))
                : Authority.user(task.getAssignee());
        routed.put(RoutingVariables.OWNER, owner.code());
        board.moved(task.getId(), owner);
    }
}
