package vn.eoffice.reports.alfresco.action;

import java.util.function.Function;
import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.service.cmr.repository.NodeRef;

/** The folder with the documents of a workflow, which Alfresco keeps as a node for scripts. */
public final class WorkflowPackage implements Function<DelegateExecution, NodeRef> {

    private static final String VARIABLE = "bpm_package";

    @Override
    public NodeRef apply(DelegateExecution execution) {
        return ((ScriptNode) execution.getVariable(VARIABLE)).getNodeRef();
    }
}
