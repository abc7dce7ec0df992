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
import vn.eoffice.reports.alfresco.repository.RoutingSlips;
import vn.eoffice.reports.routing.Decision;
import vn.eoffice.reports.routing.RoutingTask;
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
    private final KeptTerms terms;
    private final Map<String, Object> delegates;

    public RoutingListeners(
            RoutingEvents events,
            AlfrescoHost host,
            OwnCalls own,
            OtherClients clients,
            Refusals refusals,
            RoutingSlips slips) {
        this.own = own;
        this.clients = clients;
        this.refusals = refusals;
        this.terms = new KeptTerms(slips);
        this.delegates = new RoutingDelegates(events, TaskBoard.NONE, host).beans();
    }

    /** By the names that the BPMN uses. */
    public Map<String, Object> beans() {
        Map<String, Object> beans = new HashMap<>(delegates);
        beans.put(
                "rptOnStart",
                new StartListener((ExecutionListener) delegates.get("rptOnStart"), own, clients, refusals, terms));
        listen(beans, "rptOnTaskCreate", this::arriving);
        listen(beans, "rptOnTaskAssignment", this::assigning);
        listen(beans, "rptOnTaskComplete", this::completing);
        listen(beans, "rptOnTaskDelete", this::removing);
        beans.put("rptIssue", known((JavaDelegate) delegates.get("rptIssue")));
        beans.put("rptDistribute", last(known((JavaDelegate) delegates.get("rptDistribute"))));
        beans.put("rptEscalate", harmless((JavaDelegate) delegates.get("rptEscalate")));
        return beans;
    }

    private static void listen(Map<String, Object> beans, String name, UnaryOperator<TaskListener> more) {
        beans.put(name, more.apply((TaskListener) beans.get(name)));
    }

    private TaskListener arriving(TaskListener everywhere) {
        return task -> refusals.translating(() -> {
            terms.restore(task.getExecution());
            // Giving a new task to its owner calls the listener for assignments.
            own.during(() -> everywhere.notify(task));
            terms.keep(task.getExecution());
            if (task.getDescription() == null || task.getDescription().isBlank()) {
                task.setDescription(clients.describe(new EngineTask(task).document()));
            }
        });
    }

    private TaskListener assigning(TaskListener everywhere) {
        return task -> refusals.translating(() -> {
            terms.restore(task.getExecution());
            if (!own.inProgress()) {
                reassigned(task);
            }
            everywhere.notify(task);
            terms.keep(task.getExecution());
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
            terms.restore(task.getExecution());
            EngineTask seen = new EngineTask(task);
            RoutingTask owned = seen.owned(seen.ownerBefore());
            everywhere.notify(task);
            terms.keep(task.getExecution());
            clients.requireEligible(seen.step(), seen.desk());
            if (!own.inProgress()) {
                clients.decided(owned, new Decision(seen.verdict().orElseThrow(), seen.comment(), null));
            }
        });
    }

    /** Also when a process without kept terms is cancelled. */
    private TaskListener removing(TaskListener everywhere) {
        return task -> {
            terms.restoreIfKept(task.getExecution());
            EngineTask seen = new EngineTask(task);
            everywhere.notify(task);
            if (!seen.isDecided()) {
                terms.forget(task.getExecution());
                if (!own.inProgress()) {
                    clients.cancelled(seen.document());
                }
            } else if (seen.isWithdrawn()) {
                terms.forget(task.getExecution());
            }
        };
    }

    private JavaDelegate known(JavaDelegate everywhere) {
        return execution -> {
            terms.restore(execution);
            everywhere.execute(execution);
        };
    }

    private JavaDelegate last(JavaDelegate step) {
        return execution -> {
            step.execute(execution);
            terms.forget(execution);
        };
    }

    /** A timer that fails is tried three times and then never again, and nobody is told; what is missed is found later. */
    private JavaDelegate harmless(JavaDelegate timer) {
        return execution -> {
            try {
                terms.restoreIfKept(execution);
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
