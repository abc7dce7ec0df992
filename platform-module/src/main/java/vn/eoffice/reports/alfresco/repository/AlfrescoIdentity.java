package vn.eoffice.reports.alfresco.repository;

import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

/** Identity as Alfresco keeps it with the thread. */
public final class AlfrescoIdentity implements Identity {

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return AuthenticationUtil.runAsSystem(work::get);
    }

    @Override
    public <T> T as(String userId, Supplier<T> work) {
        return AuthenticationUtil.runAs(work::get, userId);
    }

    @Override
    public String current() {
        return AuthenticationUtil.getRunAsUser();
    }

    @Override
    public boolean isSystem() {
        return AuthenticationUtil.isRunAsUserTheSystemUser();
    }
}
