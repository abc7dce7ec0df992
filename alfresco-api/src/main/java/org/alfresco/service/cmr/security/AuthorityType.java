package org.alfresco.service.cmr.security;

public enum AuthorityType {
    ADMIN,
    EVERYONE,
    OWNER,
    GUEST,
    GROUP,
    ROLE,
    USER,
    WILDCARD;

    public static AuthorityType getAuthorityType(String authority) {
        throw new UnsupportedOperationException();
    }
}
