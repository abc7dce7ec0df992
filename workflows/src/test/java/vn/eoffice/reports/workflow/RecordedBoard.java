package vn.eoffice.reports.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingTask;

/** The board as a map; rolls nothing back. */
final class RecordedBoard implements TaskBoard {

    private final Map<String, RoutingTask> tasks = new LinkedHashMap<>();

    @Override
    public void opened(RoutingTask task) {
        tasks.put(task.id(), task);
    }

    @Override
    public void moved(String taskId, Authority owner) {
        tasks.computeIfPresent(taskId, (id, task) -> changed(task, owner, task.level()));
    }

    @Override
    public void escalated(DocumentId document, DueLevel level) {
        tasks.replaceAll((id, task) -> task.document().equals(document) ? changed(task, task.owner(), level) : task);
    }

    @Override
    public void closed(String taskId) {
        tasks.remove(taskId);
    }

    RoutingTask only() {
        if (tasks.size() != 1) {
            throw new AssertionError("open tasks: " + tasks.values());
        }
        return tasks.values().iterator().next();
    }

    boolean isEmpty() {
        return tasks.isEmpty();
    }

    private static RoutingTask changed(RoutingTask task, Authority owner, DueLevel level) {
        return new RoutingTask(
                task.id(),
                task.document(),
                task.step(),
                owner,
                task.initiator(),
                task.createdAt(),
                task.dueAt(),
                level);
    }
}
