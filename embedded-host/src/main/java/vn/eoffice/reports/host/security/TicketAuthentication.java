package vn.eoffice.reports.host.security;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Takes a ticket in the place of a password from the user {@value #USER}, as Alfresco does. Nobody else can have that
 * name, so a lapsed ticket is never tried as a password.
 */
final class TicketAuthentication implements AuthenticationProvider {

    static final String USER = "ROLE_TICKET";

    private final Tickets tickets;
    private final Accounts accounts;

    TicketAuthentication(Tickets tickets, Accounts accounts) {
        this.tickets = tickets;
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        if (!USER.equals(given.getName())) {
            return null;
        }
        Account account = tickets.show(String.valueOf(given.getCredentials()))
                .flatMap(accounts::find)
                .orElseThrow(() -> new CredentialsExpiredException("lapsed"));
        return UsernamePasswordAuthenticationToken.authenticated(account.actor(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
