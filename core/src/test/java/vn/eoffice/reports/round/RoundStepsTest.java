package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.routing.DueLevel;

class RoundStepsTest {

    private static final String UNIT = "DU-BINHKHE";

    private final RoundOffice office = new RoundOffice();
    private final Round round = office.opened();

    @Test
    void threeDaysBeforeTheDeadlineTheUnitIsWarned() {
        assertThat(timer()).isEqualTo(Instant.parse("2026-05-25T17:00:00Z"));
        pass(RoundOffice.LAST_DAY.minusDays(3), LocalTime.of(23, 59));
        assertThat(unit().level()).isEqualTo(DueLevel.NORMAL);

        pass(RoundOffice.LAST_DAY.minusDays(2), LocalTime.MIDNIGHT);

        assertThat(unit().level()).isEqualTo(DueLevel.YELLOW);
        assertThat(unit().reminders()).isEqualTo(1);
        assertThat(unit().state()).isEqualTo(UnitState.EXPECTED);
        assertThat(office.messages(RoundOffice.BINH_KHE)).hasSize(2);
        assertThat(office.messages(TestDirectory.SIGNER)).isEmpty();
    }

    @Test
    void atTheDeadlineTheSuperiorIsTold() {
        pass(RoundOffice.LAST_DAY, LocalTime.of(1, 0));
        pass(RoundOffice.LAST_DAY.plusDays(1), LocalTime.MIDNIGHT);

        assertThat(unit().level()).isEqualTo(DueLevel.RED);
        assertThat(unit().state()).isEqualTo(UnitState.LATE);
        assertThat(office.messages(TestDirectory.SIGNER)).hasSize(2).allMatch(it -> it.equals("notice.round.red"));
        assertThat(office.messages(RoundOffice.ORGANISER)).isEmpty();
    }

    @Test
    void threeDaysLateTheLevelThatAssignedItIsTold() {
        pass(RoundOffice.LAST_DAY.plusDays(1), LocalTime.MIDNIGHT);
        pass(RoundOffice.LAST_DAY.plusDays(4), LocalTime.MIDNIGHT);

        assertThat(unit().level()).isEqualTo(DueLevel.SPECIAL_RED);
        assertThat(office.messages(RoundOffice.ORGANISER)).hasSize(3);
        assertThat(office.messages(RoundOffice.CLERK)).hasSize(3);
        assertThat(timer()).isNull();
        assertThat(reminders()).containsExactly("red", "special-red");
    }

    @Test
    void afterAStopOnlyTheHighestMissedLevelIsTold() {
        pass(RoundOffice.LAST_DAY.plusDays(30), LocalTime.NOON);

        assertThat(unit().level()).isEqualTo(DueLevel.SPECIAL_RED);
        assertThat(unit().reminders()).isEqualTo(1);
        assertThat(reminders()).containsExactly("special-red");
    }

    @Test
    void whoHasReportedIsLeftInPeace() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        assertThat(timer()).isNull();

        pass(RoundOffice.LAST_DAY.plusDays(9), LocalTime.NOON);

        assertThat(unit().reminders()).isZero();
    }

    @Test
    void anIncompleteReportIsRemindedOf() {
        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.report());

        pass(RoundOffice.LAST_DAY.plusDays(1), LocalTime.MIDNIGHT);

        assertThat(unit().state()).isEqualTo(UnitState.INCOMPLETE);
        assertThat(unit().level()).isEqualTo(DueLevel.RED);
    }

    @Test
    void anExemptUnitIsNotReminded() {
        office.cases.desk().exempt(round.id(), UNIT, "sáp nhập", RoundOffice.ORGANISER);

        assertThat(timer()).isNull();
    }

    @Test
    void aReturnedReportIsDueOnTheDayTheOfficeSet() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        office.cases.desk().sendBack(round.id(), UNIT, List.of("sai"), LocalDate.of(2026, 6, 8), RoundOffice.ORGANISER);
        assertThat(timer()).isEqualTo(Instant.parse("2026-06-05T17:00:00Z"));

        pass(LocalDate.of(2026, 6, 9), LocalTime.MIDNIGHT);

        assertThat(unit().state()).isEqualTo(UnitState.RETURNED);
        assertThat(unit().level()).isEqualTo(DueLevel.RED);
    }

    @Test
    void whoIsLetInForTomorrowIsNotWarnedAtOnce() {
        pass(RoundOffice.LAST_DAY.plusDays(4), LocalTime.NOON);
        int before = unit().reminders();

        office.cases
                .desk()
                .unlock(round.id(), UNIT, RoundOffice.LAST_DAY.plusDays(5), "mất điện", RoundOffice.ORGANISER);
        office.watch.fire();

        assertThat(unit().reminders()).isEqualTo(before);
        assertThat(timer()).isEqualTo(Instant.parse("2026-06-02T17:00:00Z"));
    }

    @Test
    void aClosedRoundRemindsNobodyAndAReopenedOneAgain() {
        office.cases.desk().close(round.id(), null, RoundOffice.ORGANISER);
        assertThat(timer()).isNull();
        assertThat(office.cases.steps().next(round.id())).isEmpty();
        assertThat(office.watch.timer(round.id())).isNull();

        office.cases.desk().reopen(round.id(), "gia hạn", RoundOffice.ORGANISER);

        assertThat(timer()).isEqualTo(Instant.parse("2026-05-25T17:00:00Z"));
    }

    @Test
    void aTimerThatComesTooEarlyDoesNothing() {
        office.cases.steps().wake(round.id());
        office.cases.steps().wake(RoundId.random());

        assertThat(unit().reminders()).isZero();
    }

    @Test
    void aUnitsOwnLeaderHearsOfTheDeadlineToo() {
        Actor leader = new Actor("bithu", "bithu", UNIT, java.util.Set.of(Role.SIGNER));
        office.office.directory().add(leader);

        pass(RoundOffice.LAST_DAY.plusDays(1), LocalTime.MIDNIGHT);

        assertThat(office.messages(leader)).hasSize(1);
    }

    @Test
    void aRoundIsWokenForTheFirstOfItsUnits() {
        assertThat(office.watch.timer(round.id())).isEqualTo(Instant.parse("2026-05-25T17:00:00Z"));
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        office.cases
                .desk()
                .sendBack(round.id(), UNIT, List.of("sai"), LocalDate.of(2026, 5, 27), RoundOffice.ORGANISER);

        assertThat(office.watch.timer(round.id())).isEqualTo(Instant.parse("2026-05-25T17:00:00Z"));
    }

    @Test
    void manyUnitsAreRemindedInSeveralSteps() {
        RoundUnit sample = unit();
        List<RoundUnit> many = java.util.stream.IntStream.range(0, 450)
                .mapToObj(i -> new RoundUnit(
                        round.id(),
                        0,
                        "X" + i,
                        "X" + i,
                        null,
                        UnitState.EXPECTED,
                        sample.lastDay(),
                        sample.due(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        0,
                        DueLevel.NORMAL,
                        0))
                .toList();
        office.office.rounds().saveUnits(many);
        office.clock.set(RoundOffice.LAST_DAY);

        office.cases.steps().wake(round.id());

        assertThat(office.office.rounds().units(round.id()).stream().filter(it -> it.reminders() > 0))
                .hasSize(RoundSteps.BATCH);
        office.watch.fire();
        assertThat(office.office.rounds().units(round.id())).allMatch(it -> it.reminders() == 1);
    }

    private void pass(LocalDate day, LocalTime time) {
        office.clock.set(day, time);
        office.watch.fire();
    }

    private Instant timer() {
        return office.timer(round, UNIT);
    }

    private List<String> reminders() {
        return office.cases.book().reminders(round.id(), RoundOffice.BINH_KHE).stream()
                .map(JournalEntry::details)
                .map(details -> details.get("level"))
                .toList();
    }

    private RoundUnit unit() {
        return office.unit(round, UNIT);
    }
}
