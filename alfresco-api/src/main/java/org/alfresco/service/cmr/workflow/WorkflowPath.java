package org.alfresco.service.cmr.workflow;

public class WorkflowPath {
    private final String id;
    private final WorkflowInstance instance;
    private final boolean active;

    public WorkflowPath(String id, WorkflowInstance instance, WorkflowNode node, boolean active) {
        this.id = id;
        this.instance = instance;
        this.active = active;
    }

    public String getId() {
        return id;
    }

    public WorkflowInstance getInstance() {
        return instance;
    }

    public boolean isActive() {
        return active;
    }
}
