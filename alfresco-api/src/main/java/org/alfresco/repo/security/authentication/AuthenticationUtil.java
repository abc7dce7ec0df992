package org.alfresco.repo.security.authentication;

public class AuthenticationUtil {
    public static String getRunAsUser() {
        throw new UnsupportedOperationException();
    }

    public static String getFullyAuthenticatedUser() {
        throw new UnsupportedOperationException();
    }

    public static String getSystemUserName() {
        throw new UnsupportedOperationException();
    }

    public static String getAdminUserName() {
        throw new UnsupportedOperationException();
    }

    public static boolean isRunAsUserTheSystemUser() {
        throw new UnsupportedOperationException();
    }

    public static <R> R runAs(RunAsWork<R> runAsWork, String uid) {
        throw new UnsupportedOperationException();
    }

    public static <R> R runAsSystem(RunAsWork<R> runAsWork) {
        throw new UnsupportedOperationException();
    }

    public interface RunAsWork<Result> {
        Result doWork() throws Exception;
    }
}
