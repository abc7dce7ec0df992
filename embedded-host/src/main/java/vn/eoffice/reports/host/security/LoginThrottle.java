package vn.eoffice.reports.host.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows guessing: after {@value #FREE} failures of one user from one address each further one makes that pair wait twice
 * as long, up to a minute. Nobody else is held up, and nothing grows without bound.
 */
final class LoginThrottle {

    private static final int FREE = 5;
    private static final int LIMIT = 10_000;
    private static final int DOUBLINGS = 6;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);

    private final Clock clock;
    private final BoundedMap<String, Failures> failures = new BoundedMap<>(LIMIT);

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {}

    /** How long this pair still has to wait; zero when it may try. */
    Duration wait(String userId, String address) {
        Failures known = failures.get(key(userId, address));
        if (known == null || known.count() < FREE) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(known.count() - FREE, DOUBLINGS));
        Instant end = known.last().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        Duration left = Duration.between(clock.instant(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String userId, String address) {
        Instant now = clock.instant();
        Failures known = failures.get(key(userId, address));
        boolean fresh = known == null || known.last().plus(FORGOTTEN).isBefore(now);
        failures.put(key(userId, address), new Failures(fresh ? 1 : known.count() + 1, now));
    }

    void succeeded(String userId, String address) {
        failures.remove(key(userId, address));
    }

    private static String key(String userId, String address) {
        return address + ' ' + userId;
    }
}
