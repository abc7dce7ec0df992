package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.document.DocumentStatus;

/**
 * Documents on their way to the signature and beyond stay where and what they are. Folders above them may be moved and
 * renamed, which changes nothing of the record; deleting such a folder, or its site, is refused as a whole.
 */
public final class RecordGuard {

    private static final QName FROZEN =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "frozenNodeRef");

    private final NodeService nodes;
    private final BehaviourFilter filter;
    private final Identity identity;
    private final Refusals refusals;

    public RecordGuard(NodeService nodes, BehaviourFilter filter, Identity identity, Refusals refusals) {
        this.nodes = nodes;
        this.filter = filter;
        this.identity = identity;
        this.refusals = refusals;
    }

    /** Also called for each document in a folder that is deleted, and for each version of a document. */
    public void beforeDeleteNode(NodeRef node) {
        if (Records.isLive(node)) {
            requireOpen(node);
        } else {
            Serializable document = identity.asSystem(() -> nodes.getProperty(node, FROZEN));
            if (document instanceof NodeRef live && identity.asSystem(() -> nodes.exists(live))) {
                requireOpen(live);
            }
        }
    }

    /** A new name alone is a change of properties. */
    public void beforeMoveNode(ChildAssociationRef from, NodeRef to) {
        if (!from.getParentRef().equals(to)) {
            requireOpen(from.getChildRef());
        }
    }

    public void beforeSetNodeType(NodeRef node, QName before, QName after) {
        requireOpen(node);
    }

    /** Behaviours of aspects see what use cases do as well. */
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        if (filter.isEnabled(node, Names.DOCUMENT)) {
            requireOpen(node);
        }
    }

    public void beforeCheckOut(NodeRef node, NodeRef folder, QName association, QName name) {
        requireOpen(node);
    }

    /** Nobody can change it anyway, and a lock would only stand in the way of a recall. */
    public void beforeLock(NodeRef node, LockType type) {
        requireOpen(node);
    }

    /** What a final document replaces, amends or belongs to is part of the record. */
    public void onCreateAssociation(AssociationRef link) {
        requireOpenSource(link);
    }

    public void beforeDeleteAssociation(AssociationRef link) {
        requireOpenSource(link);
    }

    private void requireOpenSource(AssociationRef link) {
        if (RecordProperties.isOurs(link.getTypeQName()) && filter.isEnabled(link.getSourceRef(), Names.DOCUMENT)) {
            requireOpen(link.getSourceRef());
        }
    }

    private void requireOpen(NodeRef node) {
        if (!Records.isLive(node)) {
            return;
        }
        Map<QName, Serializable> properties = identity.asSystem(() -> nodes.getProperties(node));
        DocumentStatus status = Records.status(properties);
        if (Records.isFiled(properties) && !status.isOpen()) {
            throw refusals.closed(status);
        }
    }
}
