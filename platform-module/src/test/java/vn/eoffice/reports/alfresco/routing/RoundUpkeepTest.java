package vn.eoffice.reports.alfresco.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.activiti.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.Ports;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.fake.FakeAlfresco;
import vn.eoffice.reports.alfresco.fake.FakeRetries;
import vn.eoffice.reports.alfresco.repository.TransactionLocks;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.port.TestDocuments;
import vn.eoffice.reports.port.TestRounds;
import vn.eoffice.reports.port.fake.InMemoryRouting;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundCases;
import vn.eoffice.reports.round.RoundId;
import vn.eoffice.reports.round.RoundState;
import vn.eoffice.reports.round.RoundUnit;
import vn.eoffice.reports.round.UnitState;
import vn.eoffice.reports.routing.DueLevel;

/** What the module does about open rounds without anybody's asking; the deadline is five days away. */
class RoundUpkeepTest {

    private static final TestEngine ENGINE = new TestEngine();
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration UNTIL_YELLOW = Duration.ofDays(3);

    private final AlfrescoOffice office = new AlfrescoOffice();
    private final FakeAlfresco alfresco = office.alfresco();
    private final TestEngine engine = ENGINE.cleared(alfresco);
    private final Afterwards afterwards = new Afterwards(new FakeRetries(alfresco.transactions()), alfresco.identity());
    private final OwnCalls own = new OwnCalls();
    private final WorkflowRoundWatch watch = new WorkflowRoundWatch(engine.services(), own, alfresco.identity());
    private final RoundRepair repair = new RoundRepair(office.rounds(), watch, engine.services(), afterwards);
    private final DocumentId plan = TestDocuments.newId();

    RoundUpkeepTest() {
        Clock clock = new EngineTime();
        Ports ports = office.ports().with(new InMemoryRouting(clock));
        RoundCases cases = RoundCases.over(
                office.ports().rounds().with(watch),
                ports,
                office.useCases().filing(),
                (plan, looks) -> "",
                form -> true,
                clock);
        engine.register(new RoundListeners(
                        new WorkflowRoundEvents(cases.steps(), alfresco.transactions(), afterwards, clock),
                        own,
                        new Refusals(() -> Locale.ROOT))
                .beans());
        TransactionLocks locks = new TransactionLocks(alfresco.locks(), alfresco.transactions());
        engine.inTransaction(() -> {
            ProcessRevision.ofRounds(engine.services(), locks, alfresco.identity())
                    .ensure();
            office.documents().add(TestDocuments.plan(plan));
        });
    }

    @Test
    void aUnitIsRemindedByTheSystem() {
        RoundId round = opened(1);

        engine.pass(UNTIL_YELLOW);

        assertThat(units(round)).extracting(RoundUnit::level).containsExactly(DueLevel.YELLOW);
        assertThat(reminders(round)).extracting(JournalEntry::by).containsExactly("system");
    }

    @Test
    void theUnitsOfAProvinceAreRemindedAllAtOnce() {
        RoundId round = opened(450);

        engine.pass(UNTIL_YELLOW);

        assertThat(units(round)).allMatch(unit -> unit.level() == DueLevel.YELLOW && unit.reminders() == 1);
    }

    @Test
    void eachLevelIsToldOnceHoweverOftenTheTimerLooks() {
        RoundId round = opened(1);

        for (int day = 0; day < 12; day++) {
            engine.pass(Duration.ofDays(1));
            engine.pass(WorkflowRoundEvents.LOOK_AGAIN);
        }

        assertThat(units(round)).extracting(RoundUnit::reminders).containsExactly(3);
        assertThat(units(round)).extracting(RoundUnit::state).containsExactly(UnitState.LATE);
    }

    @Test
    void aRoundWhoseProcessSomebodyDeletedIsWatchedAgain() {
        RoundId round = opened(1);
        RuntimeService processes = engine.engine.getRuntimeService();
        engine.inTransaction(() -> processes.deleteProcessInstance(
                processes.createProcessInstanceQuery().singleResult().getId(), "by hand"));

        repair.run();
        repair.run();
        engine.pass(UNTIL_YELLOW);

        assertThat(units(round)).extracting(RoundUnit::reminders).containsExactly(1);
    }

    private RoundId opened(int count) {
        Round prepared = TestRounds.round(plan, engine.now());
        LocalDate due = LocalDate.ofInstant(engine.now(), ZONE).plusDays(5);
        engine.inTransaction(() -> {
            office.rounds().save(open(prepared));
            office.rounds()
                    .saveUnits(IntStream.range(0, count)
                            .mapToObj(i -> unit(prepared.id(), i, due))
                            .toList());
            watch.open(prepared.id());
        });
        return prepared.id();
    }

    private static Round open(Round round) {
        return new Round(
                round.id(),
                0,
                RoundState.OPEN,
                round.plan(),
                round.unit(),
                false,
                round.terms(),
                round.createdBy(),
                round.createdAt(),
                LocalDate.ofInstant(round.createdAt(), ZONE),
                round.createdAt(),
                null,
                null);
    }

    private static RoundUnit unit(RoundId round, int number, LocalDate due) {
        String code = number == 0 ? TestDirectory.RECIPIENT.unit() : "DU-" + number;
        return new RoundUnit(
                round,
                0,
                code,
                code,
                null,
                UnitState.EXPECTED,
                due,
                due,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(RoundUnit.REPORT),
                0,
                DueLevel.NORMAL,
                0);
    }

    private List<RoundUnit> units(RoundId round) {
        return alfresco.answerAs("vanthu", () -> office.rounds().units(round));
    }

    private List<JournalEntry> reminders(RoundId round) {
        return alfresco.answerAs("vanthu", () -> office.journal().of(new DocumentId(round.value()))).stream()
                .filter(entry -> entry.action() == Action.REMINDED)
                .toList();
    }

    private final class EngineTime extends Clock {

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return engine.now();
        }
    }
}
