package org.alfresco.service.cmr.workflow;

public class WorkflowNode {
    private final String name;

    public WorkflowNode(
            String name,
            String title,
            String description,
            String type,
            boolean isTaskNode,
            WorkflowTransition... transitions) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
