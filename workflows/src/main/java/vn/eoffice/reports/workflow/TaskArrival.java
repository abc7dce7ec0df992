package vn.eoffice.reports.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.RoutingTask;

/** Puts a new task on its owner's desk. */
record TaskArrival(RoutingEvents events, TaskBoard board, RoutingHost host) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        Routed routed = new Routed(task.getExecution());
        RoutingStep step = Routed.step(task.getTaskDefinitionKey());
        Authority owner = routed.deskOf(step);
        give(task, owner);
        routed.put(RoutingVariables.OWNER, owner.code());
        routed.put(RoutingVariables.LEVEL, DueLevel.NORMAL.code());
        Instant created = task.getCreateTime().toInstant();
        Instant due = created.plus(Duration.parse(routed.text(RoutingVariables.RED_AFTER)));
        task.setDueDate(Date.from(due));
        board.opened(new RoutingTask(
                task.getId(), routed.document(), step, owner, routed.initiator(), created, due, DueLevel.NORMAL));
        events.arrive(routed.document(), step, owner);
    }

    private void give(DelegateTask task, Authority owner) {
        if (owner.type() == Authority.Type.USER) {
            task.setAssignee(owner.id());
        } else {
            task.addCandidateGroup(host.groupName(owner));
        }
    }
}
