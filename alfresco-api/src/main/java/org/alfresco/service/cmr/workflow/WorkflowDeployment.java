package org.alfresco.service.cmr.workflow;

import java.util.List;

public class WorkflowDeployment {
    private final WorkflowDefinition definition;
    private final List<String> problems;

    public WorkflowDeployment(WorkflowDefinition definition, String... problems) {
        this.definition = definition;
        this.problems = List.of(problems);
    }

    public WorkflowDefinition getDefinition() {
        return definition;
    }

    public String[] getProblems() {
        return problems.toArray(String[]::new);
    }
}
