package org.alfresco.service.cmr.workflow;

import org.alfresco.service.cmr.dictionary.TypeDefinition;

public class WorkflowTaskDefinition {
    private final String id;

    public WorkflowTaskDefinition(String id, WorkflowNode node, TypeDefinition metadata) {
        this.id = id;
    }

    public String getId() {
        return id;
    }
}
