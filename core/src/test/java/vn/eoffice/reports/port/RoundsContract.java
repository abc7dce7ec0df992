package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundUnit;

/** What {@link Rounds} promise. */
public abstract class RoundsContract extends PortContract {

    @Test
    void aNewRoundIsFoundAsItWasStored() {
        Round round = TestRounds.round(storedPlan(), TestRounds.MORNING);

        Round saved = asking(() -> office().rounds().save(round));

        assertThat(saved).isEqualTo(round.withVersion(1));
        assertThat(asking(() -> office().rounds().find(round.id()))).contains(saved);
    }

    @Test
    void everyFieldOfAChangedRoundIsKept() {
        Round closed = TestRounds.closed(stored());

        Round saved = asking(() -> office().rounds().save(closed));

        assertThat(asking(() -> office().rounds().find(closed.id()))).contains(saved);
        assertThat(saved).isEqualTo(closed.withVersion(2));
    }

    @Test
    void aRoundThatSomebodyChangedMeanwhileIsNotOverwritten() {
        Round seen = stored();
        doing(() -> office().rounds().save(TestRounds.closed(seen)));

        assertConflict(() -> office().rounds().save(seen));
    }

    @Test
    void aRoundThatIsNotThereIsNotFound() {
        assertThat(asking(() -> office().rounds().find(RoundId.random()))).isEmpty();
    }

    @Test
    void roundsAreListedNewestFirst() {
        DocumentId plan = storedPlan();
        Round first = asking(() -> office().rounds().save(TestRounds.round(plan, TestRounds.MORNING)));
        Round second = asking(() -> office().rounds().save(TestRounds.round(plan, TestRounds.MORNING.plusSeconds(1))));

        assertThat(asking(() -> office().rounds().all())).startsWith(second, first);
    }

    @Test
    void unitsAreListedByCodeAndFoundOneByOne() {
        RoundId round = stored().id();
        save(TestRounds.unit(round, "DU-B"), TestRounds.unit(round, "DU-A"));

        assertThat(asking(() -> office().rounds().units(round)))
                .extracting(RoundUnit::unit)
                .containsExactly("DU-A", "DU-B");
        assertThat(unit(round, "DU-B"))
                .isEqualTo(TestRounds.unit(round, "DU-B").change().version(1).build());
        assertThat(asking(() -> office().rounds().unit(round, "DU-C"))).isEmpty();
    }

    @Test
    void everyFieldOfAChangedUnitIsKept() {
        RoundId round = stored().id();
        save(TestRounds.unit(round, "DU-A"));
        RoundUnit full = TestRounds.full(unit(round, "DU-A"));

        save(full);

        assertThat(unit(round, "DU-A"))
                .usingRecursiveComparison()
                .ignoringFields("version", "group")
                .isEqualTo(full);
        assertThat(unit(round, "DU-A").version()).isEqualTo(2);
    }

    @Test
    void ofSeveralUnitsNoneIsStoredWhenOneWasChangedMeanwhile() {
        RoundId round = stored().id();
        save(TestRounds.unit(round, "DU-A"), TestRounds.unit(round, "DU-B"));
        RoundUnit seen = unit(round, "DU-B");
        save(seen.change().version(1).build());

        assertConflict(() -> office().rounds().saveUnits(List.of(unit(round, "DU-A"), seen)));

        assertThat(unit(round, "DU-A").version()).isEqualTo(1);
    }

    @Test
    void theUnitsOfAProvinceAreStoredAtOnce() {
        RoundId round = stored().id();
        List<RoundUnit> all = IntStream.range(0, 250)
                .mapToObj(i -> TestRounds.unit(round, "DU-%03d".formatted(i)))
                .toList();

        doing(() -> office().rounds().saveUnits(all));

        assertThat(asking(() -> office().rounds().units(round))).hasSize(250);
    }

    @Test
    void roundsAndUnitsRollBackWithTheirTransaction() {
        Round round = TestRounds.round(storedPlan(), TestRounds.MORNING);
        rollingBack(() -> {
            office().rounds().save(round);
            office().rounds().saveUnits(List.of(TestRounds.unit(round.id(), "DU-A")));
        });

        assertThat(asking(() -> office().rounds().find(round.id()))).isEmpty();
        assertThat(asking(() -> office().rounds().units(round.id()))).isEmpty();
    }

    private Round stored() {
        Round round = TestRounds.round(storedPlan(), TestRounds.MORNING);
        return asking(() -> office().rounds().save(round));
    }

    private void save(RoundUnit... units) {
        doing(() -> office().rounds().saveUnits(List.of(units)));
    }

    private RoundUnit unit(RoundId round, String code) {
        return asking(() -> office().rounds().unit(round, code).orElseThrow());
    }

    private void assertConflict(Runnable work) {
        assertThatThrownBy(() -> doing(work)).isInstanceOfSatisfying(ReportException.class, refused -> {
            assertThat(refused.problem()).isEqualTo(Problem.CONFLICT);
            assertThat(refused.key()).isEqualTo("round.changed-meanwhile");
        });
    }
}
