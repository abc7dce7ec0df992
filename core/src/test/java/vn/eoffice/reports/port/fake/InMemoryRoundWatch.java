package vn.eoffice.reports.port.fake;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.round.Reminder;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundSteps;

/** Watches rounds without an engine: a test moves its clock and lets the timers fire. */
public final class InMemoryRoundWatch implements RoundWatch {

    private final Map<RoundId, Map<String, Optional<Instant>>> timers = new LinkedHashMap<>();
    private final Clock clock;
    private RoundSteps steps;

    public InMemoryRoundWatch(Clock clock) {
        this.clock = clock;
    }

    /** Whom the timers wake. */
    public void connect(RoundSteps waked) {
        steps = waked;
    }

    @Override
    public void open(RoundId round, List<String> units) {
        timers.put(round, new TreeMap<>());
        units.forEach(unit -> set(round, unit));
    }

    @Override
    public void changed(RoundId round, Collection<String> units) {
        if (timers.containsKey(round)) {
            units.forEach(unit -> set(round, unit));
        }
    }

    @Override
    public void close(RoundId round) {
        timers.remove(round);
    }

    @Override
    public void cancel(RoundId round, String reason) {
        timers.remove(round);
    }

    /** Lets every timer that is due fire once. */
    public void fire() {
        timers.forEach((round, units) -> units.keySet().stream()
                .filter(unit -> units.get(unit)
                        .filter(at -> !at.isAfter(clock.instant()))
                        .isPresent())
                .toList()
                .forEach(unit -> {
                    steps.wake(round, unit);
                    set(round, unit);
                }));
    }

    /** When a unit is looked at next; null when it is not. */
    public Instant timer(RoundId round, String unit) {
        return timers.getOrDefault(round, Map.of())
                .getOrDefault(unit, Optional.empty())
                .orElse(null);
    }

    private void set(RoundId round, String unit) {
        timers.get(round).put(unit, steps.next(round, unit).map(Reminder::at));
    }
}
