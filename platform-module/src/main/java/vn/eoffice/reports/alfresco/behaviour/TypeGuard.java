package vn.eoffice.reports.alfresco.behaviour;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Identity;

/**
 * A file that is called a document is filed, and taken from its owner and from those it was shared with. Whoever may
 * merely edit somebody's file may not do that, but for what lies in a filing folder.
 */
public final class TypeGuard {

    private final NodeService nodes;
    private final PermissionService permissions;
    private final Identity identity;
    private final Refusals refusals;

    public TypeGuard(NodeService nodes, PermissionService permissions, Identity identity, Refusals refusals) {
        this.nodes = nodes;
        this.permissions = permissions;
        this.identity = identity;
        this.refusals = refusals;
    }

    public void onSetNodeType(NodeRef node, QName before, QName after) {
        if (permissions.hasPermission(node, PermissionService.CHANGE_PERMISSIONS) != AccessStatus.ALLOWED
                && !identity.asSystem(() -> isFiledOrComesIn(node))) {
            throw refusals.of("document.not-yours");
        }
    }

    private boolean isFiledOrComesIn(NodeRef node) {
        return Records.isFiled(nodes.getProperties(node))
                || nodes.hasAspect(nodes.getPrimaryParent(node).getParentRef(), IntakeNames.FOLDER);
    }
}
