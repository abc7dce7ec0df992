package vn.eoffice.reports.alfresco.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.fake.FakeAlfresco;
import vn.eoffice.reports.alfresco.repository.TransactionLocks;
import vn.eoffice.reports.port.RoundWatch;
import vn.eoffice.reports.port.RoundWatchContract;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.workflow.RoundEvents;
import vn.eoffice.reports.workflow.RoundProcess;
import vn.eoffice.reports.workflow.RoundVariables;

/** Rounds watched by Alfresco's workflow keep the port's contract, with the real process in a real engine. */
class WorkflowRoundWatchTest extends RoundWatchContract {

    private static final TestEngine ENGINE = new TestEngine();

    @Override
    protected Office open() {
        return new Watched();
    }

    @Test
    void nobodyElseStartsTheProcess() {
        Watched office = new Watched();
        Map<String, Object> variables =
                Map.of(RoundVariables.ROUND, RoundId.random().value());

        assertThatThrownBy(() -> office.inTransaction(() -> office.engine
                        .engine
                        .getRuntimeService()
                        .startProcessInstanceByKey(RoundProcess.KEY, variables)))
                .hasMessageContaining("not by hand");
    }

    @Test
    void aRoundIsKnownWhateverAClientDoesToTheVariables() {
        Watched office = new Watched();
        RoundId round = RoundId.random();
        office.next(office.now().plus(Duration.ofDays(1)));
        office.inTransaction(() -> office.watch().open(round));
        String instance = office.engine
                .engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .singleResult()
                .getId();
        office.inTransaction(
                () -> office.engine.engine.getRuntimeService().setVariable(instance, RoundVariables.ROUND, "another"));

        office.pass(Duration.ofDays(1));

        assertThat(office.lastWoken).isEqualTo(round);
    }

    private static final class Watched implements Office, RoundEvents {

        private final FakeAlfresco alfresco = new FakeAlfresco(Clock.systemUTC());
        private final TestEngine engine = ENGINE.cleared(alfresco);
        private final WorkflowRoundWatch watch;
        private Instant next;
        private int woken;
        private RoundId lastWoken;

        Watched() {
            TransactionLocks locks = new TransactionLocks(alfresco.locks(), alfresco.transactions());
            OwnCalls own = new OwnCalls();
            engine.register(new RoundListeners(this, own, new Refusals(() -> Locale.ENGLISH)).beans());
            inTransaction(() -> ProcessRevision.ofRounds(engine.services(), locks, alfresco.identity())
                    .ensure());
            watch = new WorkflowRoundWatch(engine.services(), own, alfresco.identity());
        }

        @Override
        public Optional<Instant> next(RoundId round) {
            return Optional.ofNullable(next);
        }

        @Override
        public void wake(RoundId round) {
            woken++;
            lastWoken = round;
            next = null;
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
            return engine.now();
        }

        @Override
        public void pass(Duration time) {
            engine.pass(time);
        }

        @Override
        public void inTransaction(Runnable work) {
            engine.inTransaction(work);
        }

        @Override
        public void close() {
            // kept for the next test
        }
    }
}
