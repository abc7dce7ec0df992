package vn.eoffice.reports.workflow;

import java.util.Optional;
import vn.eoffice.reports.round.Reminder;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundSteps;

/** What the workflow of a round asks and tells the office. Called in the engine's transaction. */
public interface RoundEvents {

    /** Asks and tells the use case. */
    static RoundEvents of(RoundSteps steps) {
        return new RoundEvents() {
            @Override
            public Optional<Reminder> next(RoundId round, String unit) {
                return steps.next(round, unit);
            }

            @Override
            public void wake(RoundId round, String unit) {
                steps.wake(round, unit);
            }
        };
    }

    /** When a unit has to be reminded next; empty when it is left in peace. */
    Optional<Reminder> next(RoundId round, String unit);

    /** A unit's timer has fired. */
    void wake(RoundId round, String unit);
}
