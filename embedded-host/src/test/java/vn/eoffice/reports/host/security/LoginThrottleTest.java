package vn.eoffice.reports.host.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void aFewMistakesCostNothing() {
        fail(4, "lan", "10.0.0.1");

        assertThat(throttle.wait("lan", "10.0.0.1")).isZero();
    }

    @Test
    void eachFurtherMistakeDoublesTheWaitUpToAMinute() {
        fail(5, "lan", "10.0.0.1");
        assertThat(throttle.wait("lan", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
        fail(1, "lan", "10.0.0.1");
        assertThat(throttle.wait("lan", "10.0.0.1")).isEqualTo(Duration.ofSeconds(2));
        fail(100, "lan", "10.0.0.1");
        assertThat(throttle.wait("lan", "10.0.0.1")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void othersAndOtherPlacesAreNotHeldUp() {
        fail(50, "lan", "10.0.0.1");

        assertThat(throttle.wait("lan", "10.0.0.2")).isZero();
        assertThat(throttle.wait("binh", "10.0.0.1")).isZero();
    }

    @Test
    void timeAndSuccessForgive() {
        fail(6, "lan", "10.0.0.1");
        clock.pass(Duration.ofSeconds(3));
        assertThat(throttle.wait("lan", "10.0.0.1")).isZero();

        throttle.succeeded("lan", "10.0.0.1");
        fail(1, "lan", "10.0.0.1");
        assertThat(throttle.wait("lan", "10.0.0.1")).isZero();
    }

    @Test
    void mistakesOfAnHourAgoAreForgotten() {
        fail(50, "lan", "10.0.0.1");
        clock.pass(Duration.ofHours(1));
        fail(1, "lan", "10.0.0.1");

        assertThat(throttle.wait("lan", "10.0.0.1")).isZero();
    }

    private void fail(int times, String userId, String address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(userId, address);
        }
    }

    static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-05-04T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
