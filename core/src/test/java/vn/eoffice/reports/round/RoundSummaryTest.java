package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.port.TestRounds;
import vn.eoffice.reports.routing.DueLevel;

class RoundSummaryTest {

    private static final RoundId ROUND = RoundId.random();
    private static final LocalDate DUE = TestRounds.LAST_DAY;

    @Test
    void everyUnitIsCountedOnce() {
        List<RoundUnit> units = List.of(
                unit("A", "X", UnitState.EXEMPT, null),
                unit("B", "X", UnitState.RECEIVED, true),
                unit("C", "X", UnitState.ACCEPTED, true),
                unit("D", "X", UnitState.ACCEPTED, false),
                unit("E", "X", UnitState.NOTHING_TO_REPORT, true),
                unit("F", "Y", UnitState.INCOMPLETE, null),
                unit("G", "Y", UnitState.RETURNED, null),
                unit("H", "Y", UnitState.EXPECTED, null),
                unit("I", null, UnitState.LATE, null),
                unit("J", null, UnitState.EXEMPT, null));

        RoundSummary summary = RoundSummary.of(units, DUE);

        assertThat(summary.all()).isEqualTo(new Tally(10, 2, 3, 1, 1, 1, 1, 1, 1, 2));
        assertThat(summary.all().expected()).isEqualTo(8);
        assertThat(summary.all().received()).isEqualTo(4);
        assertThat(summary.all().late()).isEqualTo(2);
        assertThat(summary.all().receivedRate()).isEqualTo(0.5);
        assertThat(summary.all().onTimeRate()).isEqualTo(0.375);
        assertThat(summary.groups())
                .containsExactly(
                        new RoundSummary.OfGroup("X", new Tally(5, 1, 3, 1, 0, 0, 0, 0, 1, 2)),
                        new RoundSummary.OfGroup("Y", new Tally(3, 0, 0, 0, 1, 1, 1, 0, 0, 0)),
                        new RoundSummary.OfGroup(null, new Tally(2, 1, 0, 0, 0, 0, 0, 1, 0, 0)));
        assertThat(summary.groups().get(0).tally().receivedRate()).isEqualTo(1.0);
        assertThat(summary.groups().get(1).tally().receivedRate()).isEqualTo(0.0);
    }

    @Test
    void whoOwesEverythingBehindTheDeadlineIsOverdueBeforeAnyTimerComes() {
        List<RoundUnit> units = List.of(unit("A", null, UnitState.EXPECTED, null));

        assertThat(RoundSummary.of(units, DUE).all().waiting()).isEqualTo(1);
        assertThat(RoundSummary.of(units, DUE.plusDays(1)).all().overdue()).isEqualTo(1);
    }

    @Test
    void aListOfExemptUnitsHasNoRate() {
        Tally tally = RoundSummary.of(List.of(unit("A", null, UnitState.EXEMPT, null)), DUE)
                .all();

        assertThat(tally.receivedRate()).isNull();
        assertThat(tally.onTimeRate()).isNull();
    }

    @Test
    void itAlwaysSumsToTheList() {
        Random random = new Random(5);
        for (int trial = 0; trial < 200; trial++) {
            List<RoundUnit> units = new ArrayList<>();
            int size = random.nextInt(60);
            for (int i = 0; i < size; i++) {
                UnitState state = UnitState.values()[random.nextInt(UnitState.values().length)];
                units.add(unit("U" + i, "G" + random.nextInt(4), state, state.isDone() ? random.nextBoolean() : null));
            }
            RoundSummary summary = RoundSummary.of(units, DUE.plusDays(random.nextInt(3) - 1));

            assertThat(summary.all().listed()).isEqualTo(size);
            assertThat(summary.groups().stream()
                            .mapToInt(group -> group.tally().listed())
                            .sum())
                    .isEqualTo(size);
            assertThat(summary.groups().stream()
                            .mapToInt(group -> group.tally().received())
                            .sum())
                    .isEqualTo(summary.all().received());
        }
    }

    @Test
    void numbersThatDoNotSumAreNoTally() {
        assertThatThrownBy(() -> new Tally(3, 0, 1, 0, 0, 0, 1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aThirdIsAThird() {
        assertThat(new Tally(3, 0, 1, 0, 0, 0, 2, 0, 0, 0).receivedRate()).isCloseTo(0.3333, within(0.0001));
    }

    private static RoundUnit unit(String code, String group, UnitState state, Boolean onTime) {
        return new RoundUnit(
                ROUND,
                1,
                code,
                code,
                group,
                state,
                DUE,
                DUE,
                null,
                null,
                null,
                null,
                null,
                onTime,
                List.of(),
                0,
                DueLevel.NORMAL,
                0);
    }
}
