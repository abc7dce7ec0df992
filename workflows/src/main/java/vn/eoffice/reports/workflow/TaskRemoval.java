package vn.eoffice.reports.workflow;

import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.TaskListener;

/** Takes a task off the board; the engine deletes a task when it is completed and when its process is cancelled. */
record TaskRemoval(TaskBoard board) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        board.closed(task.getId());
    }
}
