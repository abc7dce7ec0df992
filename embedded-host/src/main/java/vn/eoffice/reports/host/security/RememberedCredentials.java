package vn.eoffice.reports.host.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Credentials that were right a short while ago, so that BCrypt need not say so again on every request. Kept as keyed
 * digests whose key dies with the process; a new password makes the old digest useless at once, because the stored hash
 * is part of it.
 */
final class RememberedCredentials {

    private static final int LIMIT = 10_000;
    private static final Duration LASTING = Duration.ofMinutes(10);
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;
    private final BoundedMap<String, Instant> until = new BoundedMap<>(LIMIT);

    RememberedCredentials(Clock clock) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
        this.clock = clock;
    }

    boolean knows(Account account, String password) {
        Instant end = until.get(digest(account, password));
        return end != null && clock.instant().isBefore(end);
    }

    void remember(Account account, String password) {
        until.put(digest(account, password), clock.instant().plus(LASTING));
    }

    private String digest(Account account, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : new String[] {account.actor().userId(), account.passwordHash(), password}) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update((byte) (bytes.length >> 8));
                mac.update((byte) bytes.length);
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
