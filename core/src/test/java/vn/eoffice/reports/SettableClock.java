package vn.eoffice.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that a test sets, in the office's time zone. */
public final class SettableClock extends Clock {

    /** The office's time zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Instant now;

    /** Shows nine in the morning of a day. */
    public SettableClock(LocalDate day) {
        set(day, LocalTime.of(9, 0));
    }

    /** Shows a time of a day. */
    public void set(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(ZONE).toInstant();
    }

    /** Shows nine in the morning of a day. */
    public void set(LocalDate day) {
        set(day, LocalTime.of(9, 0));
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
