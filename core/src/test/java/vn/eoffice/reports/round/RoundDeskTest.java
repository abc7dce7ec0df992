package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.round.Refused.refusedWith;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.routing.DueLevel;

class RoundDeskTest {

    private static final String UNIT = "DU-BINHKHE";
    private static final LocalDate SOON = RoundOffice.LAST_DAY.plusDays(5);

    private final RoundOffice office = new RoundOffice();
    private final Round round = office.opened();
    private final RoundDesk desk = office.cases.desk();

    @Test
    void aWholeReportIsAccepted() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        RoundUnit accepted = desk.accept(round.id(), UNIT, RoundOffice.ORGANISER);

        assertThat(accepted.state()).isEqualTo(UnitState.ACCEPTED);
        assertThat(accepted.onTime()).isTrue();
        assertThat(accepted.acceptedAt()).isEqualTo(office.clock.instant());
        assertThat(office.office.submissions().of(round.id(), UNIT).get(0).state())
                .isEqualTo(SubmissionState.ACCEPTED);
        assertThat(last().action()).isEqualTo(Action.REPORT_ACCEPTED);
    }

    @Test
    void whatIsNotThereOrNotCompleteIsNotAccepted() {
        refusedWith("round.not-received", () -> desk.accept(round.id(), UNIT, RoundOffice.ORGANISER));
        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.report());
        refusedWith("round.not-received", () -> desk.accept(round.id(), UNIT, RoundOffice.ORGANISER));
    }

    @Test
    void aReportIsReturnedWithReasons() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        RoundUnit returned =
                desk.sendBack(round.id(), UNIT, List.of("sai tổng", " ", "thiếu dấu"), SOON, RoundOffice.ORGANISER);

        assertThat(returned.state()).isEqualTo(UnitState.RETURNED);
        assertThat(returned.reason()).isEqualTo("sai tổng; thiếu dấu");
        assertThat(returned.openUntil()).isEqualTo(SOON);
        assertThat(returned.onTime()).isNull();
        assertThat(office.office.submissions().of(round.id(), UNIT).get(0).reasons())
                .containsExactly("sai tổng", "thiếu dấu");
        assertThat(office.messages(RoundOffice.BINH_KHE)).anyMatch(subject -> subject.equals("notice.round.returned"));
        assertThat(last().details()).containsEntry("until", SOON.toString()).containsEntry("unit", UNIT);
    }

    @Test
    void nothingIsReturnedWithoutAReasonOrWithoutAReport() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        refusedWith("reason.missing", () -> desk.sendBack(round.id(), UNIT, List.of(" "), null, RoundOffice.ORGANISER));
        refusedWith(
                "round.nothing-to-return",
                () -> desk.sendBack(round.id(), "UBND", List.of("x"), null, RoundOffice.ORGANISER));
        refusedWith(
                "round.until-past",
                () -> desk.sendBack(
                        round.id(), UNIT, List.of("x"), RoundOffice.TODAY.minusDays(1), RoundOffice.ORGANISER));
    }

    @Test
    void behindTheDeadlineAReportIsReturnedOnlyWithADay() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        office.clock.set(RoundOffice.LAST_DAY.plusDays(12));

        refusedWith(
                "round.until-missing",
                () -> desk.sendBack(round.id(), UNIT, List.of("sai"), null, RoundOffice.ORGANISER));
        RoundUnit returned = desk.sendBack(
                round.id(), UNIT, List.of("sai"), RoundOffice.LAST_DAY.plusDays(20), RoundOffice.ORGANISER);

        assertThat(returned.level()).isEqualTo(DueLevel.NORMAL);
        assertThat(office.timer(round, UNIT)).isEqualTo(Instant.parse("2026-06-14T17:00:00Z"));
    }

    @Test
    void inAClosedRoundAReportIsReturnedOnlyWithADay() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        desk.close(round.id(), null, RoundOffice.ORGANISER);

        refusedWith(
                "round.until-missing",
                () -> desk.sendBack(round.id(), UNIT, List.of("sai"), null, RoundOffice.ORGANISER));
        assertThat(desk.sendBack(round.id(), UNIT, List.of("sai"), SOON, RoundOffice.ORGANISER)
                        .openUntil())
                .isEqualTo(SOON);
    }

    @Test
    void aReturnInTheDaysOfGraceAlarmsNobodyAtOnce() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        office.clock.set(RoundOffice.LAST_DAY.plusDays(2));

        RoundUnit returned = desk.sendBack(round.id(), UNIT, List.of("sai"), null, RoundOffice.ORGANISER);

        assertThat(returned.level()).isEqualTo(DueLevel.RED);
        assertThat(office.timer(round, UNIT)).isEqualTo(Instant.parse("2026-05-31T17:00:00Z"));
    }

    @Test
    void aReturnWithoutADayLeavesTheDayOfAnAdmission() {
        office.clock.set(RoundOffice.LAST_DAY.plusDays(10));
        desk.unlock(round.id(), UNIT, RoundOffice.LAST_DAY.plusDays(14), "mất điện", RoundOffice.ORGANISER);
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        RoundUnit returned = desk.sendBack(round.id(), UNIT, List.of("sai"), null, RoundOffice.ORGANISER);

        assertThat(returned.openUntil()).isEqualTo(RoundOffice.LAST_DAY.plusDays(14));
    }

    @Test
    void nothingIsDecidedInARoundThatWasCalledOff() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        desk.cancel(round.id(), "nhầm", RoundOffice.ORGANISER);

        refusedWith("round.wrong-state", () -> desk.accept(round.id(), UNIT, RoundOffice.ORGANISER));
        refusedWith(
                "round.wrong-state", () -> desk.sendBack(round.id(), UNIT, List.of("x"), SOON, RoundOffice.ORGANISER));
        refusedWith("round.wrong-state", () -> desk.unlock(round.id(), "UBND", SOON, "x", RoundOffice.ORGANISER));
        refusedWith("round.wrong-state", () -> desk.exempt(round.id(), "UBND", "x", RoundOffice.ORGANISER));
    }

    @Test
    void anAcceptedReportCanStillBeReturned() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        desk.accept(round.id(), UNIT, RoundOffice.ORGANISER);

        assertThat(desk.sendBack(round.id(), UNIT, List.of("nhầm"), null, RoundOffice.ORGANISER)
                        .acceptedAt())
                .isNull();
    }

    @Test
    void aLateAdmissionHasAReasonAndALineInTheJournal() {
        office.clock.set(RoundOffice.LAST_DAY.plusDays(4));

        RoundUnit unlocked = desk.unlock(round.id(), UNIT, SOON, "mất điện diện rộng", RoundOffice.ORGANISER);

        assertThat(unlocked.openUntil()).isEqualTo(SOON);
        assertThat(last())
                .isEqualTo(new JournalEntry(
                        office.clock.instant(),
                        RoundOffice.ORGANISER.userId(),
                        Action.UNLOCKED,
                        round.id().journal(),
                        java.util.Map.of("unit", UNIT, "reason", "mất điện diện rộng", "until", SOON.toString())));
    }

    @Test
    void anAdmissionNeedsReasonAndDayAndSomethingOwed() {
        refusedWith("reason.missing", () -> desk.unlock(round.id(), UNIT, SOON, "", RoundOffice.ORGANISER));
        refusedWith("round.until-missing", () -> desk.unlock(round.id(), UNIT, null, "x", RoundOffice.ORGANISER));
        refusedWith(
                "round.until-past",
                () -> desk.unlock(round.id(), UNIT, RoundOffice.TODAY.minusDays(1), "x", RoundOffice.ORGANISER));
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        refusedWith("round.unit-done", () -> desk.unlock(round.id(), UNIT, SOON, "x", RoundOffice.ORGANISER));
    }

    @Test
    void aUnitIsExemptAndAskedAgain() {
        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.report());

        RoundUnit exempt = desk.exempt(round.id(), UNIT, "sáp nhập", RoundOffice.ORGANISER);
        assertThat(exempt.state()).isEqualTo(UnitState.EXEMPT);
        assertThat(exempt.reason()).isEqualTo("sáp nhập");

        RoundUnit asked = desk.endExemption(round.id(), UNIT, RoundOffice.ORGANISER);
        assertThat(asked.state()).isEqualTo(UnitState.INCOMPLETE);
        assertThat(asked.missing()).containsExactly("1B", "13B");
        refusedWith("round.not-exempt", () -> desk.endExemption(round.id(), UNIT, RoundOffice.ORGANISER));
    }

    @Test
    void whatAnExemptUnitSentIsNotReturned() {
        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.report());
        desk.exempt(round.id(), UNIT, "sáp nhập", RoundOffice.ORGANISER);

        refusedWith(
                "round.nothing-to-return",
                () -> desk.sendBack(round.id(), UNIT, List.of("sai"), SOON, RoundOffice.ORGANISER));
        assertThat(office.unit(round, UNIT).state()).isEqualTo(UnitState.EXEMPT);
        assertThat(office.unit(round, UNIT).reason()).isEqualTo("sáp nhập");
    }

    @Test
    void afterAnExemptionOnlyWhatWasReturnedHasToComeAgain() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        desk.sendBack(round.id(), UNIT, List.of("sai biểu 1B"), SOON, RoundOffice.ORGANISER);
        desk.exempt(round.id(), UNIT, "sáp nhập", RoundOffice.ORGANISER);

        RoundUnit asked = desk.endExemption(round.id(), UNIT, RoundOffice.ORGANISER);
        Submission again = office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("1B"));

        assertThat(asked.state()).isEqualTo(UnitState.RETURNED);
        assertThat(asked.reason()).isEqualTo("sai biểu 1B");
        assertThat(again.state()).isEqualTo(SubmissionState.RECEIVED);
    }

    @Test
    void aUnitThatHasReportedIsNotMadeExempt() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        refusedWith("round.unit-done", () -> desk.exempt(round.id(), UNIT, "x", RoundOffice.ORGANISER));
        refusedWith("reason.missing", () -> desk.exempt(round.id(), "UBND", " ", RoundOffice.ORGANISER));
    }

    @Test
    void thePersonInChargeRemindsWhoOwes() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        List<RoundUnit> reminded = desk.remind(round.id(), List.of(), RoundOffice.ORGANISER);

        assertThat(reminded).extracting(RoundUnit::unit).containsExactly("DU-ANLAO", "UBND");
        assertThat(office.unit(round, "UBND").reminders()).isEqualTo(1);
        assertThat(office.messages(RoundOffice.UBND)).anyMatch(subject -> subject.equals("notice.round.reminder"));
        assertThat(desk.remind(round.id(), List.of("UBND"), RoundOffice.ORGANISER))
                .hasSize(1);
    }

    @Test
    void aRoundIsClosedReopenedAndCancelled() {
        Round closed = desk.close(round.id(), null, RoundOffice.ORGANISER);
        assertThat(closed.state()).isEqualTo(RoundState.CLOSED);
        assertThat(closed.closedAt()).isEqualTo(office.clock.instant());

        Round open = desk.reopen(round.id(), "còn thiếu nhiều đơn vị", RoundOffice.ORGANISER);
        assertThat(open.state()).isEqualTo(RoundState.OPEN);
        assertThat(open.closedAt()).isNull();
        assertThat(open.reason()).isEqualTo("còn thiếu nhiều đơn vị");

        Round cancelled = desk.cancel(round.id(), "kế hoạch bị thay thế", RoundOffice.ORGANISER);
        assertThat(cancelled.state()).isEqualTo(RoundState.CANCELLED);
        assertThat(office.cases.book().history(round.id(), RoundOffice.CLERK))
                .extracting(JournalEntry::action)
                .containsExactly(
                        Action.ROUND_PREPARED,
                        Action.ROUND_OPENED,
                        Action.ROUND_CLOSED,
                        Action.ROUND_REOPENED,
                        Action.ROUND_CANCELLED);
    }

    @Test
    void whatDoesNotFitTheStateIsRefused() {
        refusedWith("round.wrong-state", () -> desk.reopen(round.id(), "x", RoundOffice.ORGANISER));
        refusedWith("reason.missing", () -> desk.cancel(round.id(), null, RoundOffice.ORGANISER));
        desk.close(round.id(), null, RoundOffice.ORGANISER);
        refusedWith("round.wrong-state", () -> desk.close(round.id(), null, RoundOffice.ORGANISER));
        refusedWith("round.wrong-state", () -> desk.remind(round.id(), List.of(), RoundOffice.ORGANISER));
        refusedWith("reason.missing", () -> desk.reopen(round.id(), " ", RoundOffice.ORGANISER));
        desk.cancel(round.id(), "x", RoundOffice.ORGANISER);
        refusedWith("round.wrong-state", () -> desk.cancel(round.id(), "x", RoundOffice.ORGANISER));
        refusedWith("round.wrong-state", () -> desk.reopen(round.id(), "x", RoundOffice.ORGANISER));
    }

    @Test
    void onlyTheReceivingOfficeAndThoseWhoAssignedTheTaskDecide() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        refusedWith("round.office-only", () -> desk.accept(round.id(), UNIT, RoundOffice.BINH_KHE));
        refusedWith("round.not-found", () -> desk.accept(round.id(), UNIT, RoundOffice.STRANGER));
        refusedWith("round.office-only", () -> desk.close(round.id(), null, RoundOffice.AN_LAO));
        refusedWith("round.office-only", () -> desk.close(round.id(), null, TestDirectory.ARCHIVIST));
        refusedWith("round.no-unit", () -> desk.accept(round.id(), "SNV", RoundOffice.ORGANISER));
        assertThat(desk.accept(round.id(), UNIT, RoundOffice.CLERK).state()).isEqualTo(UnitState.ACCEPTED);
    }

    private JournalEntry last() {
        List<JournalEntry> all = office.office.journal().of(round.id().journal());
        return all.get(all.size() - 1);
    }
}
