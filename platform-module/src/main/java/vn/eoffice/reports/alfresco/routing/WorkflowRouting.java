package vn.eoffice.reports.alfresco.routing;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activiti.engine.ActivitiObjectNotFoundException;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.engine.task.Task;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.TransactionLocks;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.Routing;
import vn.eoffice.reports.routing.RoutingRequest;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.routing.Verdict;
import vn.eoffice.reports.workflow.EngineFailures;
import vn.eoffice.reports.workflow.RoutingProcess;
import vn.eoffice.reports.workflow.RoutingVariables;

/** Routing as Alfresco's workflow, with the document in its package, so that Share and ACA show both. */
public final class WorkflowRouting implements Routing {

    private static final String NAMESPACE = "http://eoffice.vn/model/report-routing/1.0";

    /** What Share shows in the list of completed tasks. */
    private static final String OUTCOME = "bpm_outcome";

    private final Engine engine;
    private final NodeService nodes;
    private final TransactionLocks locks;
    private final OwnCalls own;
    private final Identity identity;
    private final TaskQueries tasks;

    public WorkflowRouting(Engine engine, NodeService nodes, TransactionLocks locks, OwnCalls own, Identity identity) {
        this.engine = engine;
        this.nodes = nodes;
        this.locks = locks;
        this.own = own;
        this.identity = identity;
        this.tasks = new TaskQueries(engine);
    }

    /** Without a description: everybody who signs in is shown those of all workflows, and not whose task it is. */
    @Override
    public void start(RoutingRequest request) {
        locks.hold("routing", request.document().value());
        if (!underway(request.document()).isEmpty()) {
            throw new ReportException(Problem.CONFLICT, "document.not-open", DocumentStatus.IN_REVIEW.code());
        }
        Map<QName, Serializable> properties = new HashMap<>();
        RoutingVariables.of(request).forEach((name, value) -> properties.put(property(name), value));
        properties.put(WorkflowModel.ASSOC_PACKAGE, packageOf(request.document()));
        String definition = engine.workflows()
                .getDefinitionByName(Engine.PREFIX + RoutingProcess.KEY)
                .getId();
        calling(() -> own.starting(request, () -> engine.workflows().startWorkflow(definition, properties)));
    }

    private static QName property(String variable) {
        return QName.createQName(NAMESPACE, variable.substring(variable.indexOf('_') + 1));
    }

    private static NodeRef node(DocumentId document) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, document.value());
    }

    private NodeRef packageOf(DocumentId document) {
        return identity.asSystem(() -> {
            NodeRef made = engine.workflows().createPackage(null);
            NodeRef node = node(document);
            if (nodes.exists(node)) {
                nodes.addChild(
                        made,
                        node,
                        WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                        QName.createQName(NAMESPACE, document.value()));
            }
            return made;
        });
    }

    @Override
    public Page<RoutingTask> tasks(Actor actor, PageRequest page) {
        return tasks.of(actor, page);
    }

    @Override
    public Optional<RoutingTask> task(String taskId) {
        return tasks.find(taskId);
    }

    @Override
    public void complete(String taskId, Actor actor, Verdict verdict, String comment) {
        Task open = tasks.open(taskId).orElseThrow(() -> gone(taskId));
        Map<String, Object> decision = Map.of(
                RoutingVariables.VERDICT,
                verdict.code(),
                RoutingVariables.COMMENT,
                comment == null ? "" : comment,
                OUTCOME,
                verdict.code());
        calling(
                taskId,
                () -> identity.as(actor.userId(), () -> {
                    if (open.getAssignee() == null) {
                        engine.tasks().setAssignee(taskId, actor.userId());
                    }
                    engine.tasks().complete(taskId, decision, true);
                    return taskId;
                }));
    }

    @Override
    public void assign(String taskId, String userId) {
        if (tasks.open(taskId).isEmpty()) {
            throw gone(taskId);
        }
        calling(taskId, () -> engine.tasks().setAssignee(taskId, userId));
    }

    @Override
    public void cancel(DocumentId document, String reason) {
        underway(document)
                .forEach(process -> calling(() -> own.during(() ->
                        identity.asSystem(() -> engine.workflows().cancelWorkflow(Engine.PREFIX + process.getId())))));
    }

    private List<ProcessInstance> underway(DocumentId document) {
        return engine.processes()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(document.value(), RoutingProcess.KEY)
                .list();
    }

    private void calling(String taskId, Runnable work) {
        try {
            calling(() -> own.during(work));
        } catch (ActivitiObjectNotFoundException | ActivitiOptimisticLockingException e) {
            ReportException gone = gone(taskId);
            gone.initCause(e);
            throw gone;
        }
    }

    private static void calling(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw EngineFailures.reason(e)
                    .<RuntimeException>map(reason -> reason)
                    .orElse(e);
        }
    }

    private static ReportException gone(String taskId) {
        return new ReportException(Problem.NOT_FOUND, "task.not-found", taskId);
    }
}
