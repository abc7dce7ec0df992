package vn.eoffice.reports.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundWatchTest {

    private static final Instant DUE = RoundEngine.MONDAY.plus(Duration.ofDays(20));
    private static final List<String> UNITS = List.of("DU-A", "DU-B", "DU-C");

    private final RoundEngine round = new RoundEngine();

    @AfterEach
    void close() {
        round.close();
    }

    @Test
    void everyUnitThatOwesSomethingHasOneTimer() {
        round.due.putAll(Map.of("DU-A", DUE, "DU-C", DUE.plusSeconds(60)));

        round.start(UNITS);

        assertThat(round.timers()).isEqualTo(2);
        assertThat(round.at("unit-waiting")).isEqualTo(2);
        assertThat(round.at("unit-resting")).isEqualTo(1);
    }

    @Test
    void aTimerWakesItsUnitOnceAndNobodyElse() {
        round.due.putAll(Map.of("DU-A", DUE, "DU-B", DUE.plusSeconds(1)));
        round.start(UNITS);
        round.pass(DUE.minusSeconds(1));
        assertThat(round.woken).isEmpty();

        round.pass(DUE);
        assertThat(round.woken).containsExactly("DU-A");

        round.pass(DUE.plusSeconds(1));
        assertThat(round.woken).containsExactly("DU-A", "DU-B");
        assertThat(round.timers()).isZero();
    }

    @Test
    void aUnitThatHasReportedHasNoTimerAndOneThatIsAskedAgainHas() {
        round.due.putAll(Map.of("DU-A", DUE, "DU-B", DUE));
        round.start(UNITS);

        round.due.remove("DU-B");
        round.change("DU-B");
        assertThat(round.timers()).isEqualTo(1);

        round.due.put("DU-B", DUE.plus(Duration.ofDays(2)));
        round.change("DU-B");
        assertThat(round.timers()).isEqualTo(2);
        round.pass(DUE);
        assertThat(round.woken).containsExactly("DU-A");
    }

    @Test
    void aMovedDeadlineMovesItsTimer() {
        round.due.put("DU-A", DUE);
        round.start(UNITS);

        round.due.put("DU-A", DUE.plus(Duration.ofDays(1)));
        round.change("DU-A");

        round.pass(DUE);
        assertThat(round.woken).isEmpty();
        round.pass(DUE.plus(Duration.ofDays(1)));
        assertThat(round.woken).containsExactly("DU-A");
    }

    @Test
    void aDeadlineThatHasPassedWakesAtOnce() {
        round.due.put("DU-A", RoundEngine.MONDAY.minusSeconds(1));
        round.start(UNITS);

        round.pass(RoundEngine.MONDAY);

        assertThat(round.woken).containsExactly("DU-A");
    }

    @Test
    void aClosedRoundHasNoTimersAndWaits() {
        round.due.put("DU-A", DUE);
        round.start(UNITS);

        round.signal(RoundProcess.CONTROL, Map.of());

        assertThat(round.timers()).isZero();
        assertThat(round.at("unit-waiting") + round.at("unit-resting")).isZero();
        assertThat(round.at(RoundProcess.CLOSED)).isEqualTo(1);
        assertThat(round.isOver()).isFalse();
    }

    @Test
    void aReopenedRoundWatchesAllItsUnitsAgain() {
        round.due.put("DU-A", DUE);
        round.start(UNITS);
        round.signal(RoundProcess.CONTROL, Map.of());

        round.signal(RoundProcess.CLOSED, Map.of(RoundVariables.ORDER, RoundVariables.REOPEN));

        assertThat(round.timers()).isEqualTo(1);
        assertThat(round.at("unit-resting")).isEqualTo(2);
        round.pass(DUE);
        assertThat(round.woken).containsExactly("DU-A");
        round.signal(RoundProcess.CONTROL, Map.of());
        assertThat(round.at(RoundProcess.CLOSED)).isEqualTo(1);
    }

    @Test
    void aClosedRoundEndsForGood() {
        round.start(UNITS);
        round.signal(RoundProcess.CONTROL, Map.of());

        round.signal(RoundProcess.CLOSED, Map.of(RoundVariables.ORDER, ""));

        assertThat(round.isOver()).isTrue();
    }

    @Test
    void aRoundIsCalledOffWhileItIsOpen() {
        round.due.put("DU-A", DUE);
        round.start(UNITS);

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
    void aRoundOfOneUnitWorks() {
        round.due.put("DU-A", DUE);
        round.start(List.of("DU-A"));

        round.pass(DUE);

        assertThat(round.woken).containsExactly("DU-A");
    }

    @Test
    void whatCouldWatchNobodyIsNotStarted() {
        Map<String, Object> variables = new HashMap<>(RoundVariables.of(RoundEngine.ROUND, UNITS));
        variables.put(RoundVariables.COUNT, "4");
        assertThatThrownBy(() -> round.start(variables)).hasStackTraceContaining("watches its 4 units");
        variables.put(RoundVariables.ROUND, "not an id");
        assertThatThrownBy(() -> round.start(variables)).hasStackTraceContaining("no document id");
        assertThat(round.isOver()).isTrue();
    }

    /** A province's 3,321 communes: the cost is looked at, not only whether it ends. */
    @Test
    void aRoundOfACountryIsWorkable() {
        List<String> units =
                IntStream.range(0, 3321).mapToObj("DU-%04d"::formatted).toList();
        units.forEach(unit -> round.due.put(unit, DUE));
        long start = System.nanoTime();
        round.start(units);
        long opened = System.nanoTime();
        assertThat(round.timers()).isEqualTo(3321);
        assertThat(round.questions).isEqualTo(3321);

        long before = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            round.due.remove(units.get(i * 33));
            round.change(units.get(i * 33));
        }
        long changed = System.nanoTime();
        assertThat(round.timers()).isEqualTo(3221);
        long wake = System.nanoTime();
        round.pass(DUE);
        long woken = System.nanoTime();
        assertThat(round.woken).hasSize(3221);
        round.signal(RoundProcess.CONTROL, Map.of());
        long closed = System.nanoTime();
        assertThat(round.at(RoundProcess.CLOSED)).isEqualTo(1);
        System.out.printf(
                "open %d ms, change %.1f ms, wake %.1f ms, close %d ms%n",
                (opened - start) / 1_000_000,
                (changed - before) / 1e8,
                (woken - wake) / 1e6 / 3221,
                (closed - woken) / 1_000_000);
    }
}
