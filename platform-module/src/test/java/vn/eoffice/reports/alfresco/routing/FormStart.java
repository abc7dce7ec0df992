package vn.eoffice.reports.alfresco.routing;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.fake.FakeAlfresco;
import vn.eoffice.reports.document.DocumentId;

/** What a start form sends: a package with documents, and the fields that were filled in. */
final class FormStart {

    private static final String NAMESPACE = "http://eoffice.vn/model/report-routing/1.0";

    private FormStart() {}

    static void of(FakeAlfresco alfresco, TestEngine engine, List<DocumentId> documents, Map<String, Object> fields) {
        WorkflowService workflows = engine.services().workflows();
        NodeRef made = alfresco.identity().asSystem(() -> {
            NodeRef workflowPackage = workflows.createPackage(null);
            documents.forEach(id -> put(alfresco.nodes(), workflowPackage, id));
            return workflowPackage;
        });
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(WorkflowModel.ASSOC_PACKAGE, made);
        fields.forEach((name, value) -> properties.put(QName.createQName(NAMESPACE, name), (Serializable) value));
        workflows.startWorkflow(
                workflows.getDefinitionByName("activiti$rptRouting").getId(), properties);
    }

    private static void put(NodeService nodes, NodeRef workflowPackage, DocumentId id) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id.value());
        nodes.addChild(
                workflowPackage, node, WorkflowModel.ASSOC_PACKAGE_CONTAINS, QName.createQName(NAMESPACE, id.value()));
    }
}
