package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public class CopyDetails {
    private final NodeRef sourceNodeRef;

    public CopyDetails(
            NodeRef sourceNodeRef,
            QName sourceNodeTypeQName,
            Set<QName> sourceNodeAspectQNames,
            Map<QName, Serializable> sourceNodeProperties,
            NodeRef targetParentNodeRef,
            NodeRef targetNodeRef,
            boolean targetNodeIsNew,
            QName assocTypeQName,
            QName assocQName) {
        this.sourceNodeRef = sourceNodeRef;
    }

    public final NodeRef getSourceNodeRef() {
        return sourceNodeRef;
    }
}
