package vn.eoffice.reports.port.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.eoffice.reports.SettableClock;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.port.RoundWatchContract;

class InMemoryRoundWatchTest extends RoundWatchContract {

    @Override
    protected Office open() {
        return new Watched();
    }

    private static final class Watched implements Office {

        private final SettableClock clock = new SettableClock(LocalDate.of(2026, 5, 4));
        private final InMemoryRoundWatch watch = new InMemoryRoundWatch(clock);
        private Instant next;
        private int woken;

        Watched() {
            watch.connect(round -> Optional.ofNullable(next), round -> {
                woken++;
                next = null;
            });
        }

        @Override
        public RoundWatch watch() {
            return watch;
        }

        @Override
        public void next(Instant time) {
            next = time;
        }

        @Override
        public int woken() {
            return woken;
        }

        @Override
        public Instant now() {
            return clock.instant();
        }

        @Override
        public void pass(Duration time) {
            ZonedDateTime later = clock.instant().plus(time).atZone(SettableClock.ZONE);
            clock.set(later.toLocalDate(), LocalTime.from(later));
            watch.fire();
        }

        @Override
        public void inTransaction(Runnable work) {
            work.run();
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
