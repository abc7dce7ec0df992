package org.alfresco.service.cmr.security;

public interface AuthenticationService {
    String getCurrentUserName();
}
