package vn.eoffice.reports.host.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Proofs of a sign-in that stand for a password for a while, as Alfresco's do: an hour after they were last shown they
 * lapse. They are kept in memory only: a restart ends them all. Thread-safe.
 */
final class Tickets {

    private static final int LIMIT = 10_000;
    private static final int BYTES = 20;
    private static final Duration LASTING = Duration.ofHours(1);

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final BoundedMap<String, Shown> shown = new BoundedMap<>(LIMIT);

    Tickets(Clock clock) {
        this.clock = clock;
    }

    private record Shown(String userId, Instant last) {}

    String give(String userId) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String ticket = "TICKET_" + HexFormat.of().formatHex(bytes);
        shown.put(ticket, new Shown(userId, clock.instant()));
        return ticket;
    }

    /** Whose ticket it is; empty when there is no such ticket any more. */
    Optional<String> show(String ticket) {
        Shown known = shown.get(ticket);
        if (known == null || known.last().plus(LASTING).isBefore(clock.instant())) {
            shown.remove(ticket);
            return Optional.empty();
        }
        shown.put(ticket, new Shown(known.userId(), clock.instant()));
        return Optional.of(known.userId());
    }

    void takeBack(String ticket) {
        shown.remove(ticket);
    }
}
