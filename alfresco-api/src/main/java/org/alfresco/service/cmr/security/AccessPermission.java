package org.alfresco.service.cmr.security;

public interface AccessPermission {
    String getPermission();

    AccessStatus getAccessStatus();

    String getAuthority();

    AuthorityType getAuthorityType();

    boolean isInherited();

    boolean isSetDirectly();
}
