package vn.eoffice.reports.host.routing;

import java.time.Clock;
import java.util.Date;
import org.activiti.engine.impl.util.DefaultClockImpl;

/** The engine's clock shows what the host's shows. */
final class EngineClock extends DefaultClockImpl {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Date getCurrentTime() {
        return Date.from(clock.instant());
    }
}
