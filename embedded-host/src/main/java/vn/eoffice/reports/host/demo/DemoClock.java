package vn.eoffice.reports.host.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The present time, until the story jumps ahead. */
final class DemoClock extends Clock {

    private final ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
    private volatile Duration ahead = Duration.ZERO;

    void jump(Duration time) {
        ahead = ahead.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(instant(), other);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
    }
}
