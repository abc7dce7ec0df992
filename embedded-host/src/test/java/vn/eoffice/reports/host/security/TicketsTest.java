package vn.eoffice.reports.host.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TicketsTest {

    private final MovingClock clock = new MovingClock();
    private final Tickets tickets = new Tickets(clock);

    @Test
    void aTicketSaysWhoseItIs() {
        String ticket = tickets.give("vanthu");

        assertThat(tickets.show(ticket)).contains("vanthu");
        assertThat(ticket).startsWith("TICKET_").hasSize(47);
    }

    @Test
    void noTwoAreAlike() {
        assertThat(tickets.give("vanthu")).isNotEqualTo(tickets.give("vanthu"));
    }

    @Test
    void aTicketLapsesAnHourAfterItWasLastShown() {
        String ticket = tickets.give("vanthu");
        clock.pass(Duration.ofMinutes(59));
        assertThat(tickets.show(ticket)).isPresent();
        clock.pass(Duration.ofMinutes(59));
        assertThat(tickets.show(ticket)).isPresent();

        clock.pass(Duration.ofMinutes(61));

        assertThat(tickets.show(ticket)).isEmpty();
    }

    @Test
    void aTicketThatWasGivenBackIsWorthNothing() {
        String ticket = tickets.give("vanthu");

        tickets.takeBack(ticket);

        assertThat(tickets.show(ticket)).isEmpty();
    }

    @Test
    void aMadeUpTicketIsWorthNothing() {
        assertThat(tickets.show("TICKET_0000")).isEmpty();
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T01:30:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
