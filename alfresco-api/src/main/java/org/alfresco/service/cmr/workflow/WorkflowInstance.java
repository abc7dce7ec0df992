package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Date;
import org.alfresco.service.cmr.repository.NodeRef;

public class WorkflowInstance implements Serializable {
    private final String id;
    private final WorkflowDefinition definition;
    private final NodeRef initiator;
    private final NodeRef workflowPackage;
    private final boolean active;
    private final Date startDate;
    private final Date endDate;

    public WorkflowInstance(
            String id,
            WorkflowDefinition definition,
            String description,
            NodeRef initiator,
            NodeRef workflowPackage,
            NodeRef context,
            boolean active,
            Date startDate,
            Date endDate) {
        this.id = id;
        this.definition = definition;
        this.initiator = initiator;
        this.workflowPackage = workflowPackage;
        this.active = active;
        this.startDate = startDate;
        this.endDate = endDate;
    }

    public String getId() {
        return id;
    }

    public WorkflowDefinition getDefinition() {
        return definition;
    }

    public NodeRef getInitiator() {
        return initiator;
    }

    public NodeRef getWorkflowPackage() {
        return workflowPackage;
    }

    public boolean isActive() {
        return active;
    }

    public Date getStartDate() {
        return startDate;
    }

    public Date getEndDate() {
        return endDate;
    }
}
