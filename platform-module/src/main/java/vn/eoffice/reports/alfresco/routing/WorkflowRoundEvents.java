package vn.eoffice.reports.alfresco.routing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.eoffice.reports.alfresco.repository.Transactions;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundSteps;
import vn.eoffice.reports.workflow.RoundEvents;

/**
 * Reminds the units of a round once the timer's transaction has committed, batch by batch in transactions of their own that
 * are tried again when they meet others: a timer whose transaction fails three times is dead for ever. The timer looks again
 * a little later; should the reminding have failed, it is done then.
 */
public final class WorkflowRoundEvents implements RoundEvents {

    static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    /** More than a province has; whatever is left then is done when the timer looks again. */
    private static final int MOST_BATCHES = 50;

    private static final String WOKEN = WorkflowRoundEvents.class.getName();

    private final RoundSteps steps;
    private final Transactions transactions;
    private final Afterwards afterwards;
    private final Clock clock;

    public WorkflowRoundEvents(RoundSteps steps, Transactions transactions, Afterwards afterwards, Clock clock) {
        this.steps = steps;
        this.transactions = transactions;
        this.afterwards = afterwards;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> next(RoundId round) {
        Instant soon = clock.instant().plus(LOOK_AGAIN);
        boolean underway = woken().contains(round);
        return steps.next(round).map(next -> underway && next.isBefore(soon) ? soon : next);
    }

    @Override
    public void wake(RoundId round) {
        if (woken().add(round)) {
            transactions.afterCommit(() -> remind(round));
        }
    }

    private Set<RoundId> woken() {
        return transactions.kept(WOKEN, HashSet::new);
    }

    private void remind(RoundId round) {
        int reminded = RoundSteps.BATCH;
        for (int batch = 0; reminded == RoundSteps.BATCH && batch < MOST_BATCHES; batch++) {
            reminded = afterwards
                    .answered("Reminding the units of round " + round, () -> steps.wake(round))
                    .orElse(0);
        }
    }
}
