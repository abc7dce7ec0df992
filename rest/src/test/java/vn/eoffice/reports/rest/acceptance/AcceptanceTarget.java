package vn.eoffice.reports.rest.acceptance;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import vn.eoffice.reports.actor.Role;

/**
 * A running host and what the suite must know of its office.
 *
 * @param root of the host, without a slash at its end, e.g. {@code http://127.0.0.1:8090}
 * @param accounts one account for each role; the clerk keeps the register, the recipient is a clerk of another unit
 * @param issuer name of a Party body that the clerk files for and the signer signs for
 * @param symbol of its plans ({@code KH/TU})
 * @param register id of its present outgoing register
 * @param recipientUnit name of the recipient's unit
 * @param ownSignIn whether the product itself answers who has not signed in; in Alfresco its web script framework does
 * @param patience how long a stored document may need to be found
 */
public record AcceptanceTarget(
        URI root,
        Map<Role, Login> accounts,
        String issuer,
        String symbol,
        String register,
        String recipientUnit,
        boolean ownSignIn,
        Duration patience) {

    /** A user id and a password. */
    public record Login(String userId, String password) {}

    public AcceptanceTarget {
        accounts = Map.copyOf(accounts);
    }
}
