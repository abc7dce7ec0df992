package vn.eoffice.reports.port.fake;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundSteps;

/** Watches rounds without an engine: a test moves its clock and lets the timers fire. */
public final class InMemoryRoundWatch implements RoundWatch {

    private final Map<RoundId, Optional<Instant>> timers = new LinkedHashMap<>();
    private final Clock clock;
    private Function<RoundId, Optional<Instant>> next = round -> Optional.empty();
    private Consumer<RoundId> wake = round -> {};

    public InMemoryRoundWatch(Clock clock) {
        this.clock = clock;
    }

    /** Whom the timers wake. */
    public void connect(RoundSteps steps) {
        connect(steps::next, steps::wake);
    }

    /** What answers when a round is woken next, and what is done then. */
    public void connect(Function<RoundId, Optional<Instant>> asked, Consumer<RoundId> woken) {
        next = asked;
        wake = woken;
    }

    @Override
    public void open(RoundId round) {
        timers.put(round, next.apply(round));
    }

    @Override
    public void wakeBy(RoundId round, Instant time) {
        timers.computeIfPresent(round, (id, timer) -> timer.filter(known -> known.isBefore(time))
                .or(() -> Optional.of(time)));
    }

    @Override
    public void close(RoundId round) {
        timers.remove(round);
    }

    @Override
    public void cancel(RoundId round, String reason) {
        timers.remove(round);
    }

    /** Lets every timer fire as often as it is due. */
    public void fire() {
        List.copyOf(timers.keySet()).forEach(round -> {
            while (timer(round) != null && !timer(round).isAfter(clock.instant())) {
                wake.accept(round);
                timers.put(round, next.apply(round));
            }
        });
    }

    /** When a round is woken next; null when it is not. */
    public Instant timer(RoundId round) {
        return timers.getOrDefault(round, Optional.empty()).orElse(null);
    }
}
