package vn.eoffice.reports.alfresco.repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.port.Permissions;

/**
 * Grants as permissions set on the document's node, which inherits none. So Alfresco holds every client to them: searches,
 * Share, WebDAV, CMIS.
 */
final class NodePermissions implements Permissions {

    private final NodeService nodes;
    private final PermissionService permissions;
    private final Identity identity;

    NodePermissions(NodeService nodes, PermissionService permissions, Identity identity) {
        this.nodes = nodes;
        this.permissions = permissions;
        this.identity = identity;
    }

    private static String group(Access access) {
        return access == Access.READ ? PermissionService.CONSUMER : PermissionService.EDITOR;
    }

    @Override
    public void grant(DocumentId id, Collection<Authority> authorities, Access access) {
        identity.asSystem(() -> {
            Map<Authority, Access> known = grants(id);
            authorities.stream().distinct().forEach(authority -> grant(id, authority, known.get(authority), access));
            return id;
        });
    }

    private void grant(DocumentId id, Authority authority, Access known, Access wanted) {
        if (known != null && known.compareTo(wanted) >= 0) {
            return;
        }
        NodeRef node = NodeDocuments.node(id);
        if (known != null) {
            permissions.deletePermission(node, AuthorityNames.of(authority), group(known));
        }
        permissions.setPermission(node, AuthorityNames.of(authority), group(wanted), true);
    }

    @Override
    public void revoke(DocumentId id, Authority authority) {
        identity.asSystem(() -> {
            NodeRef node = NodeDocuments.node(id);
            if (nodes.exists(node)) {
                permissions.clearPermission(node, AuthorityNames.of(authority));
            }
            return id;
        });
    }

    /** Whoever gave the grants, and to whom: groups that are none of ours too. */
    @Override
    public void closeFiles(DocumentId id) {
        identity.asSystem(() -> {
            NodeRef node = NodeDocuments.node(id);
            List.copyOf(permissions.getAllSetPermissions(node)).stream()
                    .filter(entry -> isGrant(entry) && access(entry.getPermission()) == Access.READ)
                    .forEach(entry -> {
                        permissions.deletePermission(node, entry.getAuthority(), entry.getPermission());
                        permissions.setPermission(node, entry.getAuthority(), PermissionService.READ_PROPERTIES, true);
                    });
            return id;
        });
    }

    @Override
    public Map<Authority, Access> grants(DocumentId id) {
        return identity.asSystem(() -> {
            NodeRef node = NodeDocuments.node(id);
            Map<Authority, Access> grants = new HashMap<>();
            if (nodes.exists(node)) {
                permissions.getAllSetPermissions(node).forEach(entry -> add(entry, grants));
            }
            return grants;
        });
    }

    private static void add(AccessPermission entry, Map<Authority, Access> grants) {
        if (isGrant(entry)) {
            AuthorityNames.read(entry.getAuthority())
                    .ifPresent(authority -> grants.merge(
                            authority,
                            access(entry.getPermission()),
                            (one, other) -> one.compareTo(other) >= 0 ? one : other));
        }
    }

    private static boolean isGrant(AccessPermission entry) {
        return entry.isSetDirectly() && entry.getAccessStatus() == AccessStatus.ALLOWED;
    }

    /** Whatever else an administrator set, it lets read at least. */
    private static Access access(String group) {
        return switch (group) {
            case PermissionService.EDITOR, PermissionService.COORDINATOR, "Collaborator" -> Access.WRITE;
            default -> Access.READ;
        };
    }

    @Override
    public boolean allows(Actor actor, DocumentId id, Access access) {
        Map<Authority, Access> grants = grants(id);
        return actor.authorities().stream()
                .map(grants::get)
                .anyMatch(granted -> granted != null && granted.compareTo(access) >= 0);
    }

    @Override
    public Set<DocumentId> readable(Actor actor, Collection<DocumentId> ids) {
        return identity.asSystem(() ->
                ids.stream().filter(id -> allows(actor, id, Access.READ)).collect(Collectors.toUnmodifiableSet()));
    }
}
