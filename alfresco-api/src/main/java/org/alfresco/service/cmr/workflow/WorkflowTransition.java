package org.alfresco.service.cmr.workflow;

public class WorkflowTransition {
    private final String id;

    public WorkflowTransition(String id, String title, String description, boolean isDefault) {
        this.id = id;
    }

    public String getId() {
        return id;
    }
}
