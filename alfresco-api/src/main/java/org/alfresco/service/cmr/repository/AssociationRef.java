package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

public class AssociationRef implements EntityRef {
    private final NodeRef sourceRef;
    private final QName assocTypeQName;
    private final NodeRef targetRef;

    public AssociationRef(Long id, NodeRef sourceRef, QName assocTypeQName, NodeRef targetRef) {
        this.sourceRef = sourceRef;
        this.assocTypeQName = assocTypeQName;
        this.targetRef = targetRef;
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public NodeRef getSourceRef() {
        return sourceRef;
    }

    public NodeRef getTargetRef() {
        return targetRef;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof AssociationRef other
                && sourceRef.equals(other.sourceRef)
                && assocTypeQName.equals(other.assocTypeQName)
                && targetRef.equals(other.targetRef);
    }

    @Override
    public int hashCode() {
        return 31 * sourceRef.hashCode() + targetRef.hashCode();
    }

    @Override
    public String toString() {
        return sourceRef + "|" + targetRef + "|" + assocTypeQName;
    }
}
