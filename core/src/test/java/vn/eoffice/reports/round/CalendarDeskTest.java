package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.round.Refused.refusedWith;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.deadline.SpecialDay;
import vn.eoffice.reports.deadline.SpecialDay.Kind;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.routing.DueLevel;

class CalendarDeskTest {

    private static final SpecialDay STORM = new SpecialDay(RoundOffice.LAST_DAY, Kind.REST, "Nghỉ tránh bão");

    private final RoundOffice office = new RoundOffice();
    private final CalendarDesk desk = office.cases.calendar();

    @Test
    void aHolidayAddedLaterMovesOpenDeadlinesAndTheirTimers() {
        Round round = office.opened();
        office.submitAll(round, "UBND", RoundOffice.UBND);

        int moved = desk.add(STORM, TestDirectory.ADMINISTRATOR);

        assertThat(moved).isEqualTo(3);
        assertThat(office.unit(round, "DU-BINHKHE").due()).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(office.unit(round, "DU-BINHKHE").lastDay()).isEqualTo(RoundOffice.LAST_DAY);
        assertThat(office.unit(round, "UBND").due()).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(office.timer(round, "DU-BINHKHE")).isEqualTo(Instant.parse("2026-05-26T17:00:00Z"));
    }

    @Test
    void aHolidayTakenOutMovesThemBack() {
        Round round = office.opened();
        desk.add(STORM, TestDirectory.ADMINISTRATOR);

        assertThat(desk.remove(STORM.date(), TestDirectory.ADMINISTRATOR)).isEqualTo(3);
        assertThat(office.unit(round, "DU-BINHKHE").due()).isEqualTo(RoundOffice.LAST_DAY);
    }

    @Test
    void whoWasLateByThatDayAloneIsNotLateAnyMore() {
        Round round = office.opened();
        office.clock.set(RoundOffice.LAST_DAY.plusDays(1), LocalTime.MIDNIGHT);
        office.watch.fire();
        assertThat(office.unit(round, "DU-BINHKHE").state()).isEqualTo(UnitState.LATE);

        desk.add(STORM, TestDirectory.ADMINISTRATOR);

        assertThat(office.unit(round, "DU-BINHKHE").state()).isEqualTo(UnitState.EXPECTED);
        assertThat(office.unit(round, "DU-BINHKHE").missing()).containsExactly("report", "1B", "13B");
    }

    @Test
    void theRedNoticeComesAtTheNewDeadline() {
        Round round = office.opened();
        office.clock.set(RoundOffice.LAST_DAY.plusDays(1), LocalTime.MIDNIGHT);
        office.watch.fire();
        assertThat(office.unit(round, "DU-BINHKHE").level()).isEqualTo(DueLevel.RED);

        desk.add(STORM, TestDirectory.ADMINISTRATOR);

        assertThat(office.unit(round, "DU-BINHKHE").level()).isEqualTo(DueLevel.YELLOW);
        assertThat(office.timer(round, "DU-BINHKHE")).isEqualTo(Instant.parse("2026-05-29T17:00:00Z"));
    }

    @Test
    void whoReportedOnTheNewDeadlineIsInTime() {
        Round round = office.opened();
        office.clock.set(RoundOffice.LAST_DAY.plusDays(1));
        office.submitAll(round, "UBND", RoundOffice.UBND);
        assertThat(office.unit(round, "UBND").onTime()).isFalse();

        desk.add(STORM, TestDirectory.ADMINISTRATOR);
        assertThat(office.unit(round, "UBND").onTime()).isTrue();

        desk.remove(STORM.date(), TestDirectory.ADMINISTRATOR);
        assertThat(office.unit(round, "UBND").onTime()).isTrue();
    }

    @Test
    void theDeadlineOfAnExemptUnitMovesWithTheOthers() {
        Round round = office.opened();
        office.cases.desk().exempt(round.id(), "UBND", "sáp nhập", RoundOffice.ORGANISER);
        desk.add(STORM, TestDirectory.ADMINISTRATOR);

        RoundUnit asked = office.cases.desk().endExemption(round.id(), "UBND", RoundOffice.ORGANISER);

        assertThat(asked.due()).isEqualTo(LocalDate.of(2026, 5, 29));
    }

    @Test
    void theDeadlinesOfAClosedRoundMoveWhenItIsOpenedAgain() {
        Round round = office.opened();
        office.cases.desk().close(round.id(), null, RoundOffice.ORGANISER);
        desk.add(STORM, TestDirectory.ADMINISTRATOR);

        office.cases.desk().reopen(round.id(), "bão", RoundOffice.ORGANISER);

        assertThat(office.unit(round, "DU-BINHKHE").due()).isEqualTo(LocalDate.of(2026, 5, 29));
    }

    @Test
    void aClosedRoundKeepsItsDeadlines() {
        Round round = office.opened();
        office.cases.desk().close(round.id(), null, RoundOffice.ORGANISER);

        assertThat(desk.add(STORM, TestDirectory.ADMINISTRATOR)).isZero();
    }

    @Test
    void aRoundOpenedAfterwardsCountsTheHoliday() {
        desk.add(STORM, TestDirectory.ADMINISTRATOR);

        Round round = office.opened();

        assertThat(office.unit(round, "DU-BINHKHE").due()).isEqualTo(LocalDate.of(2026, 5, 29));
    }

    @Test
    void theYearIsListedWithWhatWasAdded() {
        desk.add(STORM, TestDirectory.ADMINISTRATOR);

        assertThat(desk.days(2026)).contains(STORM).extracting(SpecialDay::name).contains("Quốc khánh");
    }

    @Test
    void onlyAnAdministratorKeepsTheCalendar() {
        refusedWith("calendar.administrators-only", () -> desk.add(STORM, RoundOffice.CLERK));
        refusedWith("calendar.administrators-only", () -> desk.remove(STORM.date(), RoundOffice.CLERK));
    }
}
