package vn.eoffice.reports.host.security;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks user id and password; the principal it gives is the {@link vn.eoffice.reports.actor.Actor}. */
final class PasswordAuthentication implements AuthenticationProvider {

    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final RememberedCredentials remembered;
    private final LoginThrottle throttle;
    private final String nobodysHash;

    PasswordAuthentication(
            Accounts accounts, PasswordEncoder encoder, RememberedCredentials remembered, LoginThrottle throttle) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.remembered = remembered;
        this.throttle = throttle;
        this.nobodysHash = encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String userId = given.getName();
        String password = String.valueOf(given.getCredentials());
        if (userId.length() > LONGEST || password.length() > LONGEST) {
            throw new BadCredentialsException("too long");
        }
        Optional<Account> account = accounts.find(userId);
        if (account.isEmpty() || !remembered.knows(account.get(), password)) {
            check(userId, password, account, addressOf(given));
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                account.orElseThrow().actor(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private void check(String userId, String password, Optional<Account> account, String address) {
        Duration wait = throttle.wait(userId, address);
        if (!wait.isZero()) {
            throw new TooManyLoginsException(wait.toSeconds() + 1);
        }
        boolean right =
                encoder.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
        if (!right || account.isEmpty()) {
            throttle.failed(userId, address);
            throw new BadCredentialsException("wrong");
        }
        throttle.succeeded(userId, address);
        remembered.remember(account.get(), password);
    }

    private static String addressOf(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
