package org.alfresco.service.cmr.security;

import java.util.Set;

public interface AuthorityService {
    String ZONE_APP_DEFAULT = "APP.DEFAULT";
    String ZONE_AUTH_ALFRESCO = "AUTH.ALF";

    boolean hasAdminAuthority();

    boolean isAdminAuthority(String authorityName);

    Set<String> getAuthorities();

    Set<String> getAuthoritiesForUser(String userName);

    boolean authorityExists(String name);

    String getName(AuthorityType type, String shortName);

    String getShortName(String name);

    String getAuthorityDisplayName(String name);

    String createAuthority(AuthorityType type, String shortName);

    String createAuthority(
            AuthorityType type, String shortName, String authorityDisplayName, Set<String> authorityZones);

    void addAuthority(String parentName, String childName);

    void removeAuthority(String parentName, String childName);

    void deleteAuthority(String name);

    Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate);

    Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate);
}
