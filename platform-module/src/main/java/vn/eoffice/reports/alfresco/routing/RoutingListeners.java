package vn.eoffice.reports.alfresco.routing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.JavaDelegate;
import org.activiti.engine.delegate.TaskListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.routing.Decision;
import vn.eoffice.reports.workflow.RoutingDelegates;
import vn.eoffice.reports.workflow.RoutingEvents;
import vn.eoffice.reports.workflow.RoutingVariables;
import vn.eoffice.reports.workflow.TaskBoard;

/**
 * What the BPMN calls, inside Alfresco: the delegates of every host, and before or after them what other clients than ours
 * need. Alfresco's engine finds them in its bean registry.
 */
public final class RoutingListeners {

    private static final Logger LOG = LoggerFactory.getLogger(RoutingListeners.class);

    private final OwnCalls own;
    private final OtherClients clients;
    private final Refusals refusals;
    private final Map<String, Object> delegates;

    public RoutingListeners(
            RoutingEvents events, AlfrescoHost host, OwnCalls own, OtherClients clients, Refusals refusals) {
        this.own = own;
        this.clients = clients;
        this.refusals = refusals;
        this.delegates = new RoutingDelegates(events, TaskBoard.NONE, host).beans();
    }

    /** By the names that the BPMN uses. */
    public Map<String, Object> beans() {
        Map<String, Object> beans = new HashMap<>(delegates);
        beans.put(
                "rptOnStart",
                new StartListener((ExecutionListener) delegates.get("rptOnStart"), own, clients, refusals));
        listen(beans, "rptOnTaskCreate", this::arriving);
        listen(beans, "rptOnTaskAssignment", this::assigning);
        listen(beans, "rptOnTaskComplete", this::completing);
        listen(beans, "rptOnTaskDelete", this::removing);
        beans.put("rptIssue", known((JavaDelegate) delegates.get("rptIssue")));
        beans.put("rptDistribute", known((JavaDelegate) delegates.get("rptDistribute")));
        beans.put("rptEscalate", harmless(known((JavaDelegate) delegates.get("rptEscalate"))));
        return beans;
    }

    private static void listen(Map<String, Object> beans, String name, UnaryOperator<TaskListener> more) {
        beans.put(name, more.apply((TaskListener) beans.get(name)));
    }

    private TaskListener arriving(TaskListener everywhere) {
        return task -> refusals.translating(() -> {
            StartListener.restoreDocument(task.getExecution());
            // Giving a new task to its owner calls the listener for assignments.
            own.during(() -> everywhere.notify(task));
            if (task.getDescription() == null || task.getDescription().isBlank()) {
                task.setDescription(clients.describe(new EngineTask(task).document()));
            }
        });
    }

    private TaskListener assigning(TaskListener everywhere) {
        return task -> refusals.translating(() -> {
            if (!own.inProgress()) {
                reassigned(task);
            }
            everywhere.notify(task);
        });
    }

    private void reassigned(DelegateTask task) {
        EngineTask seen = new EngineTask(task);
        String before = seen.ownerBefore().code();
        if (task.getAssignee() == null || !before.equals("user:" + task.getAssignee())) {
            clients.reassigned(seen.owned(seen.ownerBefore()), task.getAssignee());
        }
    }

    private TaskListener completing(TaskListener everywhere) {
        return task -> refusals.translating(() -> {
            EngineTask seen = new EngineTask(task);
            everywhere.notify(task);
            clients.requireEligible(seen.step(), seen.desk());
            if (!own.inProgress()) {
                clients.decided(
                        seen.owned(seen.owner()), new Decision(seen.verdict().orElseThrow(), seen.comment(), null));
            }
        });
    }

    private TaskListener removing(TaskListener everywhere) {
        return task -> {
            EngineTask seen = new EngineTask(task);
            everywhere.notify(task);
            if (!own.inProgress() && !seen.isDecided()) {
                clients.cancelled(seen.document());
            }
        };
    }

    private JavaDelegate known(JavaDelegate everywhere) {
        return execution -> {
            StartListener.restoreDocument(execution);
            everywhere.execute(execution);
        };
    }

    /** A timer that fails is tried three times and then never again, and nobody is told; what is missed is found later. */
    private static JavaDelegate harmless(JavaDelegate timer) {
        return execution -> {
            try {
                timer.execute(execution);
            } catch (IllegalArgumentException | IllegalStateException e) {
                LOG.warn(
                        "The timer {} of document {} could not be told",
                        execution.getCurrentActivityId(),
                        execution.getVariable(RoutingVariables.DOCUMENT),
                        e);
            }
        };
    }
}
