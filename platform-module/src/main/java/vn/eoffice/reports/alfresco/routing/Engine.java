package vn.eoffice.reports.alfresco.routing;

import org.activiti.engine.ManagementService;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.alfresco.service.cmr.workflow.WorkflowService;

/**
 * The workflow engine. Alfresco's service starts, cancels and deploys, because it keeps packages and definitions; inboxes are
 * asked from Activiti's own services, which are lower-case beans, because Alfresco's reads a whole inbox to show a page of it.
 */
public record Engine(
        WorkflowService workflows,
        RuntimeService processes,
        TaskService tasks,
        RepositoryService definitions,
        ManagementService management) {

    /** Stands before the ids of Activiti wherever Alfresco shows them. */
    static final String PREFIX = "activiti$";

    /** The engine's id in Alfresco. */
    static final String ID = "activiti";
}
