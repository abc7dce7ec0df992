package vn.eoffice.reports.host.routing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Routing;
import vn.eoffice.reports.routing.RoutingRequest;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.routing.Verdict;
import vn.eoffice.reports.workflow.RoutingProcess;
import vn.eoffice.reports.workflow.RoutingVariables;

/**
 * Routing by an engine in this process. The engine must use the caller's transactions, and its listeners must keep the
 * same {@link RoutingTaskTable}.
 */
public final class EngineRouting implements Routing {

    private final RuntimeService processes;
    private final TaskService engineTasks;
    private final RoutingTaskTable table;

    public EngineRouting(RuntimeService processes, TaskService engineTasks, RoutingTaskTable table) {
        this.processes = processes;
        this.engineTasks = engineTasks;
        this.table = table;
    }

    @Override
    public void start(RoutingRequest request) {
        DocumentId document = request.document();
        if (table.find(document).isPresent()) {
            throw RoutingTaskTable.underway();
        }
        Map<String, Object> variables = new HashMap<>(RoutingVariables.of(request));
        EngineFailure.translating(
                () -> processes.startProcessInstanceByKey(RoutingProcess.KEY, document.value(), variables));
    }

    @Override
    public Page<RoutingTask> tasks(Actor actor, PageRequest page) {
        return table.of(actor.authorities(), page);
    }

    @Override
    public Optional<RoutingTask> task(String taskId) {
        return table.find(taskId);
    }

    @Override
    public void complete(String taskId, Actor actor, Verdict verdict, String comment) {
        Map<String, Object> decision = Map.of(
                RoutingVariables.VERDICT, verdict.code(),
                RoutingVariables.COMMENT, comment == null ? "" : comment,
                RoutingVariables.ACTOR, actor.userId());
        EngineFailure.translating(taskId, () -> engineTasks.complete(taskId, decision, true));
    }

    @Override
    public void assign(String taskId, String userId) {
        EngineFailure.translating(taskId, () -> engineTasks.setAssignee(taskId, userId));
    }

    @Override
    public void cancel(DocumentId document, String reason) {
        processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(document.value(), RoutingProcess.KEY)
                .list()
                .forEach(instance ->
                        EngineFailure.translating(() -> processes.deleteProcessInstance(instance.getId(), reason)));
    }
}
