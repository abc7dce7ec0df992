package vn.eoffice.reports.alfresco.fake;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Copies a node, asking for its type and each aspect what to take along. Stands for CopyService. */
public final class FakeCopies {

    private static final Set<QName> NEVER = Set.of(ContentModel.PROP_NODE_UUID, ContentModel.PROP_NODE_DBID);

    private final FakeNodes nodes;
    private final FakePolicies policies;

    FakeCopies(FakeNodes nodes, FakePolicies policies) {
        this.nodes = nodes;
        this.policies = policies;
    }

    public NodeRef copy(NodeRef source, NodeRef folder, String name) {
        FakeNode node = nodes.node(source);
        Map<QName, Serializable> properties = new HashMap<>(node.properties());
        properties.keySet().removeAll(NEVER);
        Map<QName, Serializable> taken = callback(node.type()).getCopyProperties(node.type(), null, properties);
        node.aspects().forEach(aspect -> {
            if (!callback(aspect).getMustCopy(aspect, null)) {
                taken.keySet().removeIf(property -> nodes.belongs(property, aspect));
            }
        });
        taken.put(ContentModel.PROP_NAME, name);
        NodeRef copy = nodes.createNode(
                        folder,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                        node.type(),
                        taken)
                .getChildRef();
        nodes.addAspect(copy, ContentModel.ASPECT_COPIEDFROM, null);
        return copy;
    }

    private CopyBehaviourCallback callback(QName className) {
        CopyBehaviourCallback bound = policies.ask(
                OnCopyNodePolicy.class,
                OnCopyNodePolicy.QNAME,
                className,
                policy -> policy.getCopyCallback(className, null));
        return bound == null ? new DefaultCopyBehaviourCallback() : bound;
    }
}
