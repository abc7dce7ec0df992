package org.alfresco.service.cmr.repository;

import java.util.Objects;
import org.alfresco.service.namespace.QName;

public class ChildAssociationRef implements EntityRef {
    private final QName assocTypeQName;
    private final NodeRef parentRef;
    private final QName childQName;
    private final NodeRef childRef;
    private final boolean isPrimary;

    public ChildAssociationRef(
            QName assocTypeQName,
            NodeRef parentRef,
            QName childQName,
            NodeRef childRef,
            boolean isPrimary,
            int nthSibling) {
        this.assocTypeQName = assocTypeQName;
        this.parentRef = parentRef;
        this.childQName = childQName;
        this.childRef = childRef;
        this.isPrimary = isPrimary;
    }

    public ChildAssociationRef(QName assocTypeQName, NodeRef parentRef, QName childQName, NodeRef childRef) {
        this(assocTypeQName, parentRef, childQName, childRef, false, -1);
    }

    public QName getTypeQName() {
        return assocTypeQName;
    }

    public QName getQName() {
        return childQName;
    }

    public NodeRef getChildRef() {
        return childRef;
    }

    public NodeRef getParentRef() {
        return parentRef;
    }

    public boolean isPrimary() {
        return isPrimary;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ChildAssociationRef other
                && childRef.equals(other.childRef)
                && Objects.equals(parentRef, other.parentRef)
                && Objects.equals(assocTypeQName, other.assocTypeQName)
                && Objects.equals(childQName, other.childQName);
    }

    @Override
    public int hashCode() {
        return childRef.hashCode();
    }

    @Override
    public String toString() {
        return parentRef + "|" + childRef + "|" + assocTypeQName + "|" + childQName;
    }
}
