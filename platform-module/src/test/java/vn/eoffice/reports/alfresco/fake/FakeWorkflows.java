package vn.eoffice.reports.alfresco.fake;

import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.repository.ProcessDefinition;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.namespace.QName;

/** Alfresco's part of a workflow, in front of a real engine. Stands for WorkflowService. */
public final class FakeWorkflows {

    private static final String PREFIX = "activiti$";
    private static final Map<String, String> PREFIXES = Map.of(
            "http://eoffice.vn/model/report-routing/1.0", "rptw_", "http://eoffice.vn/model/report-round/1.0", "rptr_");

    private final FakeNodes nodes;
    private final ProcessEngine engine;

    FakeWorkflows(FakeNodes nodes, ProcessEngine engine) {
        this.nodes = nodes;
        this.engine = engine;
    }

    /** Looks to an expression as Alfresco's script node does. */
    public static final class ScriptNode implements Serializable {
        private final String reference;

        ScriptNode(NodeRef node) {
            this.reference = node.toString();
        }

        public NodeRef getNodeRef() {
            return new NodeRef(reference);
        }
    }

    public WorkflowDefinition getDefinitionByName(String name) {
        ProcessDefinition newest = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(name.substring(PREFIX.length()))
                .latestVersion()
                .singleResult();
        return new WorkflowDefinition(
                PREFIX + newest.getId(), name, String.valueOf(newest.getVersion()), name, name, null);
    }

    public WorkflowDeployment deployDefinition(String engineId, InputStream definition, String mimetype) {
        engine.getRepositoryService()
                .createDeployment()
                .addInputStream(UUID.randomUUID() + ".bpmn20.xml", definition)
                .deploy();
        return null;
    }

    public NodeRef createPackage(NodeRef container) {
        NodeRef root = nodes.getRootNode(null);
        QName name = QName.createQName("", UUID.randomUUID().toString());
        return nodes.createNode(root, ContentModel.ASSOC_CHILDREN, name, ContentModel.TYPE_FOLDER)
                .getChildRef();
    }

    public List<NodeRef> getPackageContents(NodeRef workflowPackage) {
        return nodes.packaged(workflowPackage)
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    public WorkflowPath startWorkflow(String definition, Map<QName, Serializable> properties) {
        Map<String, Object> variables = new HashMap<>();
        properties.forEach((name, value) -> variables.put(
                PREFIXES.getOrDefault(name.getNamespaceURI(), "bpm_") + name.getLocalName(),
                value instanceof NodeRef node ? new ScriptNode(node) : value));
        engine.getRuntimeService().startProcessInstanceById(definition.substring(PREFIX.length()), variables);
        return null;
    }

    public WorkflowInstance cancelWorkflow(String id) {
        engine.getRuntimeService().deleteProcessInstance(id.substring(PREFIX.length()), "cancelled");
        return null;
    }
}
