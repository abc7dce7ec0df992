package vn.eoffice.reports.host.security;

import org.springframework.security.core.AuthenticationException;

/** Refused without looking at the password, because too many were wrong. */
final class TooManyLoginsException extends AuthenticationException {

    private final long seconds;

    TooManyLoginsException(long seconds) {
        super("too many failed sign-ins");
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
