package vn.eoffice.reports.host.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Runs behind the present time by as much as the story will jump ahead, so that the story ends today. */
final class DemoClock extends Clock {

    private final ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
    private volatile Duration ahead;

    DemoClock(Duration jumps) {
        this.ahead = jumps.negated();
    }

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
