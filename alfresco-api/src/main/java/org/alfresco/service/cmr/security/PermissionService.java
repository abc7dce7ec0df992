package org.alfresco.service.cmr.security;

import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;

public interface PermissionService {
    String GROUP_PREFIX = "GROUP_";
    String ALL_AUTHORITIES = "GROUP_EVERYONE";
    String ADMINISTRATOR_AUTHORITY = "ROLE_ADMINISTRATOR";
    String READ_PROPERTIES = "ReadProperties";
    String READ = "Read";
    String WRITE = "Write";
    String READ_CONTENT = "ReadContent";
    String CONSUMER = "Consumer";
    String EDITOR = "Editor";
    String CONTRIBUTOR = "Contributor";
    String COORDINATOR = "Coordinator";

    AccessStatus hasPermission(NodeRef nodeRef, String permission);

    Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef);

    void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow);

    void deletePermission(NodeRef nodeRef, String authority, String permission);

    void clearPermission(NodeRef nodeRef, String authority);

    void deletePermissions(NodeRef nodeRef);

    void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions);

    boolean getInheritParentPermissions(NodeRef nodeRef);
}
