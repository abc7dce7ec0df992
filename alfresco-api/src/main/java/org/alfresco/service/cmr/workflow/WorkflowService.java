package org.alfresco.service.cmr.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public interface WorkflowService {
    WorkflowDeployment deployDefinition(String engineId, InputStream workflowDefinition, String mimetype);

    boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype);

    WorkflowDefinition getDefinitionByName(String workflowName);

    List<WorkflowDefinition> getAllDefinitionsByName(String workflowName);

    WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters);

    WorkflowInstance getWorkflowById(String workflowId);

    List<WorkflowPath> getWorkflowPaths(String workflowId);

    Map<QName, Serializable> getPathProperties(String pathId);

    WorkflowInstance cancelWorkflow(String workflowId);

    List<WorkflowTask> getTasksForWorkflowPath(String pathId);

    WorkflowTask getStartTask(String workflowInstanceId);

    WorkflowTask getTaskById(String taskId);

    List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state, boolean lazyInitialization);

    List<WorkflowTask> getPooledTasks(String authority, boolean lazyinitialization);

    List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession);

    long countTasks(WorkflowTaskQuery workflowTaskQuery);

    WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove);

    WorkflowTask endTask(String taskId, String transitionId);

    NodeRef createPackage(NodeRef container);

    List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active);

    List<NodeRef> getPackageContents(NodeRef packageRef);
}
