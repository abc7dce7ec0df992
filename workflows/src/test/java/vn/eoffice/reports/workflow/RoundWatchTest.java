package vn.eoffice.reports.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundWatchTest {

    private static final Instant DUE = RoundEngine.MONDAY.plus(Duration.ofDays(20));

    private final RoundEngine round = new RoundEngine();

    @AfterEach
    void close() {
        round.close();
    }

    @Test
    void aRoundThatHasToRemindHasOneTimer() {
        round.due = DUE;

        round.start();

        assertThat(round.timers()).isEqualTo(1);
        assertThat(round.at(RoundProcess.WAITING)).isEqualTo(1);
    }

    @Test
    void aRoundThatHasNothingToRemindOfHasNone() {
        round.start();

        assertThat(round.timers()).isZero();
        assertThat(round.at(RoundProcess.RESTING)).isEqualTo(1);
    }

    @Test
    void itIsWokenOnTimeAndOnce() {
        round.due = DUE;
        round.start();

        round.pass(DUE.minusSeconds(1));
        assertThat(round.woken).isEmpty();
        round.pass(DUE);
        round.pass(DUE.plusSeconds(1));

        assertThat(round.woken).containsExactly(DUE);
        assertThat(round.at(RoundProcess.RESTING)).isEqualTo(1);
    }

    @Test
    void anEarlierReminderMovesTheTimer() {
        round.due = DUE;
        round.start();

        round.due = DUE.minusSeconds(60);
        round.signal(RoundProcess.WAITING, Map.of());
        round.pass(DUE.minusSeconds(60));

        assertThat(round.woken).containsExactly(DUE.minusSeconds(60));
        assertThat(round.timers()).isZero();
    }

    @Test
    void aRestingRoundIsWatchedAgain() {
        round.start();

        round.due = DUE;
        round.signal(RoundProcess.RESTING, Map.of());
        round.pass(DUE);

        assertThat(round.woken).containsExactly(DUE);
    }

    @Test
    void aTimeThatHasPassedWakesAtOnce() {
        round.due = RoundEngine.MONDAY.minusSeconds(1);
        round.start();

        round.pass(RoundEngine.MONDAY);

        assertThat(round.woken).hasSize(1);
    }

    @Test
    void aClosedRoundHasNoTimerAndWaits() {
        round.due = DUE;
        round.start();

        round.signal(RoundProcess.CONTROL, Map.of());

        assertThat(round.timers()).isZero();
        assertThat(round.at(RoundProcess.CLOSED)).isEqualTo(1);
        assertThat(round.isOver()).isFalse();
    }

    @Test
    void aReopenedRoundIsWatchedAgainAndClosedAgain() {
        round.due = DUE;
        round.start();
        round.signal(RoundProcess.CONTROL, Map.of());

        round.signal(RoundProcess.CLOSED, Map.of(RoundVariables.ORDER, RoundVariables.REOPEN));
        assertThat(round.timers()).isEqualTo(1);
        round.pass(DUE);
        assertThat(round.woken).containsExactly(DUE);

        round.signal(RoundProcess.CONTROL, Map.of());
        assertThat(round.at(RoundProcess.CLOSED)).isEqualTo(1);
    }

    @Test
    void aClosedRoundEndsForGood() {
        round.start();
        round.signal(RoundProcess.CONTROL, Map.of());

        round.signal(RoundProcess.CLOSED, Map.of(RoundVariables.ORDER, ""));

        assertThat(round.isOver()).isTrue();
    }

    @Test
    void aRoundIsCalledOffWhileItIsOpen() {
        round.due = DUE;
        round.start();

        round.engine
                .getRuntimeService()
                .deleteProcessInstance(
                        round.engine
                                .getRuntimeService()
                                .createProcessInstanceQuery()
                                .singleResult()
                                .getId(),
                        "kế hoạch thay đổi");

        assertThat(round.isOver()).isTrue();
        assertThat(round.timers()).isZero();
    }

    @Test
    void whatCouldWatchNobodyIsNotStarted() {
        Map<String, Object> variables = new HashMap<>(RoundVariables.of(RoundEngine.ROUND));
        variables.put(RoundVariables.ROUND, "not an id");

        assertThatThrownBy(() -> round.start(variables)).hasStackTraceContaining("no document id");
        assertThat(round.isOver()).isTrue();
    }
}
