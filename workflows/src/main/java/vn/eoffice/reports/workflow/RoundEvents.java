package vn.eoffice.reports.workflow;

import java.time.Instant;
import java.util.Optional;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundSteps;

/** What the workflow of a round asks and tells the office. Called in the engine's transaction. */
public interface RoundEvents {

    /** Asks and tells the use case. */
    static RoundEvents of(RoundSteps steps) {
        return new RoundEvents() {
            @Override
            public Optional<Instant> next(RoundId round) {
                return steps.next(round);
            }

            @Override
            public void wake(RoundId round) {
                steps.wake(round);
            }
        };
    }

    /** When the round has to be woken next; empty when its units are left in peace. */
    Optional<Instant> next(RoundId round);

    /** The round's timer has fired. */
    void wake(RoundId round);
}
