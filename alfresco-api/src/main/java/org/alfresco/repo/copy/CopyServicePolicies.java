package org.alfresco.repo.copy;

import java.util.Map;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

public interface CopyServicePolicies {
    interface OnCopyNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "getCopyCallback");

        CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails);
    }

    interface OnCopyCompletePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCopyComplete");

        void onCopyComplete(
                QName classRef,
                NodeRef sourceNodeRef,
                NodeRef targetNodeRef,
                boolean copyToNewNode,
                Map<NodeRef, NodeRef> copyMap);
    }
}
