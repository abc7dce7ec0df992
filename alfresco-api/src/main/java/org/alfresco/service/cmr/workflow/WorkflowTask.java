package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;

public class WorkflowTask {
    private final String id;
    private final WorkflowTaskDefinition definition;
    private final String name;
    private final WorkflowTaskState state;
    private final WorkflowPath path;
    private final Map<QName, Serializable> properties;

    public WorkflowTask(
            String id,
            WorkflowTaskDefinition definition,
            String name,
            String title,
            String description,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> properties) {
        this.id = id;
        this.definition = definition;
        this.name = name;
        this.state = state;
        this.path = path;
        this.properties = properties;
    }

    public String getId() {
        return id;
    }

    public WorkflowTaskDefinition getDefinition() {
        return definition;
    }

    public String getName() {
        return name;
    }

    public WorkflowTaskState getState() {
        return state;
    }

    public WorkflowPath getPath() {
        return path;
    }

    public Map<QName, Serializable> getProperties() {
        return properties;
    }
}
