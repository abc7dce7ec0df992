package vn.eoffice.reports.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.round.Refused.refusedWith;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.port.Permissions.Access;

class RoundReportingTest {

    private static final String UNIT = "DU-BINHKHE";

    private final RoundOffice office = new RoundOffice();
    private final Round round = office.opened();

    @Test
    void aWholeReportIsReceivedInTime() {
        Submission sent = office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        assertThat(sent.state()).isEqualTo(SubmissionState.RECEIVED);
        assertThat(sent.tables()).extracting(SubmittedTable::form).containsExactly("1B", "13B");
        assertThat(unit().state()).isEqualTo(UnitState.RECEIVED);
        assertThat(unit().onTime()).isTrue();
        assertThat(unit().receivedAt()).isEqualTo(office.clock.instant());
        assertThat(unit().missing()).isEmpty();
    }

    @Test
    void filesComeOneByOneUntilNothingIsMissing() {
        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("13B"));
        assertThat(unit().state()).isEqualTo(UnitState.INCOMPLETE);
        assertThat(unit().missing()).containsExactly("report", "1B");

        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.report());
        assertThat(unit().missing()).containsExactly("1B");

        Submission last = office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("1B"));
        assertThat(last.number()).isEqualTo(3);
        assertThat(unit().state()).isEqualTo(UnitState.RECEIVED);
        assertThat(office.office.submissions().of(round.id(), UNIT))
                .extracting(Submission::state)
                .containsExactly(SubmissionState.RECEIVED, SubmissionState.SUPERSEDED, SubmissionState.SUPERSEDED);
    }

    @Test
    void aNewFileTakesThePlaceOfTheOldOneAndBothAreKept() {
        Submission first = office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        Submission second = office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("1B"));

        assertThat(second.report()).isEqualTo(first.report());
        assertThat(second.tables().get(1)).isEqualTo(first.tables().get(1));
        assertThat(second.tables().get(0)).isNotEqualTo(first.tables().get(0));
        assertThat(office.office.documents().find(first.tables().get(0).document()))
                .isPresent();
    }

    @Test
    void aFileOfAnotherPeriodIsRefusedAndReplacesNothing() {
        Submission good = office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        Submission refused = office.submit(
                round, UNIT, RoundOffice.BINH_KHE, office.table("1B", null, null, RoundOffice.YEAR_BEFORE));

        assertThat(refused.state()).isEqualTo(SubmissionState.REFUSED);
        assertThat(refused.refusals())
                .containsExactly(new Refusal(
                        "bieu-1B.xlsx",
                        Finding.of("round.file.wrong-period", "01/07/2024 – 31/05/2025", "01/07/2025 – 31/05/2026")));
        assertThat(unit().state()).isEqualTo(UnitState.RECEIVED);
        assertThat(unit().submissions()).isEqualTo(2);
        assertThat(office.office.submissions().standing(round.id())).containsExactly(good);
    }

    @Test
    void aFileOfAnotherUnitIsRefused() {
        assertRefused("round.file.wrong-unit", office.table("1B", null, "DU-ANLAO", RoundOffice.PERIOD));
        assertRefused("round.file.wrong-unit", office.report("Đảng ủy xã An Lão", RoundOffice.PERIOD));
        assertThat(unit().state()).isEqualTo(UnitState.EXPECTED);
    }

    @Test
    void aWorkbookWithoutAStampIsRefusedForTheUnitAboveItsTable() {
        assertRefused("round.file.wrong-unit", office.headed("Đảng ủy xã An Lão", List.of()));
        assertRefused("round.file.wrong-unit", office.headed(null, List.of("TỈNH ỦY NAM SƠN", "ĐẢNG ỦY XÃ AN LÃO")));
        assertThat(unit().state()).isEqualTo(UnitState.EXPECTED);
    }

    @Test
    void aWorkbookIsRefusedForTheUnitAboveItsTableWhateverItsStampSays() {
        SentFile file = office.table(
                new FileClaim("1B", round.id().value(), UNIT, "Đảng ủy xã An Lão", null, List.of(), false));

        assertRefused("round.file.wrong-unit", file);
    }

    @Test
    void theUnitsOverTheReportingOneMayStandAboveATable() {
        SentFile file = office.headed(null, List.of("TỈNH ỦY NAM SƠN", "*", "KẾT QUẢ CÔNG TÁC QUÁN TRIỆT"));

        assertThat(office.submit(round, UNIT, RoundOffice.BINH_KHE, file).state())
                .isEqualTo(SubmissionState.INCOMPLETE);
    }

    @Test
    void aTableThatNamesItsOwnUnitBesideAnotherIsTaken() {
        SentFile file = office.headed(null, List.of("ĐẢNG ỦY XÃ AN LÃO", "ĐẢNG ỦY XÃ BÌNH KHÊ"));

        assertThat(office.submit(round, UNIT, RoundOffice.BINH_KHE, file).state())
                .isEqualTo(SubmissionState.INCOMPLETE);
    }

    @Test
    void aFileOfAnotherRoundIsRefused() {
        assertRefused("round.file.wrong-round", office.table("1B", "dot-khac", UNIT, RoundOffice.PERIOD));
    }

    @Test
    void aWorkbookOfAnEarlierRoundIsOfTheWrongPeriod() {
        Round before = office.openedFor(plan -> plan.period(RoundOffice.YEAR_BEFORE));

        assertRefused("round.file.wrong-period", office.table("1B", before.id().value(), UNIT, null));
    }

    @Test
    void anEmptyFormIsRefusedAndReplacesNothing() {
        Submission good = office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        assertRefused("round.file.blank", office.table(new FileClaim("13B", null, null, null, null, List.of(), true)));
        assertThat(office.office.submissions().standing(round.id())).containsExactly(good);
    }

    @Test
    void aFormThatNobodyAskedForIsRefused() {
        assertRefused("round.file.wrong-form", office.table("8B"));
    }

    @Test
    void aReportOfAnEarlierYearIsRefusedButNotOneThatOverlaps() {
        assertRefused("round.file.wrong-period", office.report(null, RoundOffice.YEAR_BEFORE));

        Submission taken = office.submit(
                round,
                UNIT,
                RoundOffice.BINH_KHE,
                office.report(
                        "Đảng ủy xã Bình Khê",
                        new vn.eoffice.reports.deadline.Period(null, java.time.LocalDate.of(2026, 5, 15))));
        assertThat(taken.state()).isEqualTo(SubmissionState.INCOMPLETE);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAndTheOthersAreTaken() {
        Submission sent = office.submit(
                round,
                UNIT,
                RoundOffice.BINH_KHE,
                SentFile.unreadable("bieu-2B.xlsx", Finding.of("file.bomb")),
                office.report());

        assertThat(sent.state()).isEqualTo(SubmissionState.INCOMPLETE);
        assertThat(sent.refusals()).extracting(Refusal::fileName).containsExactly("bieu-2B.xlsx");
    }

    @Test
    void aPaperThatIsNoReportIsRefused() {
        assertRefused("round.file.no-report", office.paper(DocumentKind.DIRECTIVE, "công văn"));
        assertRefused("round.file.no-report", office.paper(DocumentKind.PLAN, "kế hoạch"));
        assertRefused("round.file.no-report", office.paper(DocumentKind.OTHER, "giấy mời"));
        assertRefused("round.file.no-report", office.paper(DocumentKind.ANNEX_TABLE, null));
        assertThat(unit().missing()).contains("report");
    }

    @Test
    void theReportOfAParcelIsTheFileThatSaysSoWhateverLiesBeforeIt() {
        SentFile report = office.report();

        Submission sent = office.submit(
                round,
                UNIT,
                RoundOffice.BINH_KHE,
                office.paper(DocumentKind.DIRECTIVE, "công văn"),
                office.paper(DocumentKind.OTHER, null),
                report);

        assertThat(document(sent.report()).content().sha256())
                .isEqualTo(report.read().content().sha256());
        assertThat(sent.refusals())
                .extracting(refusal -> refusal.reason().code())
                .containsExactly("round.file.no-report", "round.file.report-twice");
    }

    @Test
    void aScanIsTakenForTheReportButNotInItsPlace() {
        Submission scanned = office.submit(round, UNIT, RoundOffice.BINH_KHE, office.paper(DocumentKind.OTHER, null));
        assertThat(scanned.report()).isNotNull();

        assertRefused("round.file.no-report", office.paper(DocumentKind.OTHER, null));
        assertThat(office.office.submissions().standing(round.id())).containsExactly(scanned);
    }

    @Test
    void theSameFormTwiceAtOnceIsTakenOnce() {
        Submission sent = office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("1B"), office.table("1B"));

        assertThat(sent.tables()).hasSize(1);
        assertThat(sent.refusals())
                .extracting(refusal -> refusal.reason().code())
                .containsExactly("round.file.twice");
    }

    @Test
    void aReportBehindTheDeadlineIsLateButTaken() {
        office.clock.set(RoundOffice.LAST_DAY.plusDays(3));

        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        assertThat(unit().state()).isEqualTo(UnitState.RECEIVED);
        assertThat(unit().onTime()).isFalse();
    }

    @Test
    void theLastDayItselfIsInTime() {
        office.clock.set(RoundOffice.LAST_DAY, java.time.LocalTime.of(23, 59));

        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        assertThat(unit().onTime()).isTrue();
    }

    @Test
    void behindTheDaysOfGraceAUnitIsLocked() {
        office.clock.set(RoundOffice.LAST_DAY.plusDays(4));

        refusedWith("round.unit-locked", () -> office.submitAll(round, UNIT, RoundOffice.BINH_KHE));
        refusedWith(
                "round.unit-locked",
                () -> office.cases.reporting().declareNothing(round.id(), UNIT, "không có", RoundOffice.BINH_KHE));
    }

    @Test
    void aUnitThatIsLetInReportsAndIsLate() {
        office.clock.set(RoundOffice.LAST_DAY.plusDays(10));
        office.cases
                .desk()
                .unlock(round.id(), UNIT, RoundOffice.LAST_DAY.plusDays(12), "mất điện", RoundOffice.ORGANISER);
        office.clock.set(RoundOffice.LAST_DAY.plusDays(12));

        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        assertThat(unit().onTime()).isFalse();
        office.clock.set(RoundOffice.LAST_DAY.plusDays(13));
        refusedWith("round.unit-locked", () -> office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("1B")));
    }

    @Test
    void nothingToReportIsAnAnswerAndAReportReplacesIt() {
        Submission declared =
                office.cases.reporting().declareNothing(round.id(), UNIT, " chưa phát sinh ", RoundOffice.BINH_KHE);

        assertThat(declared.nothing()).isTrue();
        assertThat(unit().state()).isEqualTo(UnitState.NOTHING_TO_REPORT);
        assertThat(unit().onTime()).isTrue();
        assertThat(unit().reason()).isEqualTo("chưa phát sinh");

        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.report());
        assertThat(unit().state()).isEqualTo(UnitState.INCOMPLETE);
        assertThat(office.office.submissions().standing(round.id()))
                .extracting(Submission::nothing)
                .containsExactly(false);
    }

    @Test
    void nothingToReportNeedsAReason() {
        refusedWith(
                "reason.missing",
                () -> office.cases.reporting().declareNothing(round.id(), UNIT, " ", RoundOffice.BINH_KHE));
    }

    @Test
    void afterAReturnOnlyWhatWasWrongIsSentAgain() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        office.clock.set(RoundOffice.LAST_DAY);
        office.cases
                .desk()
                .sendBack(
                        round.id(),
                        UNIT,
                        List.of("sai biểu 1B"),
                        RoundOffice.LAST_DAY.plusDays(2),
                        RoundOffice.ORGANISER);
        office.clock.set(RoundOffice.LAST_DAY.plusDays(2));

        Submission again = office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("1B"));

        assertThat(again.state()).isEqualTo(SubmissionState.RECEIVED);
        assertThat(unit().onTime()).isTrue();
        assertThat(office.office.submissions().of(round.id(), UNIT))
                .extracting(Submission::state)
                .containsExactly(SubmissionState.RECEIVED, SubmissionState.RETURNED);
    }

    @Test
    void aLateReportThatWasSentBackStaysLate() {
        office.clock.set(RoundOffice.LAST_DAY.plusDays(2));
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        sendBackUntil(RoundOffice.LAST_DAY.plusDays(8));
        office.clock.set(RoundOffice.LAST_DAY.plusDays(6));

        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("1B"));

        assertThat(unit().onTime()).isFalse();
    }

    @Test
    void whoMissedTheDayOfAReturnIsLateEvenWhenLetIn() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        sendBackUntil(RoundOffice.LAST_DAY.plusDays(2));
        office.clock.set(RoundOffice.LAST_DAY.plusDays(10));
        office.cases
                .desk()
                .unlock(round.id(), UNIT, RoundOffice.LAST_DAY.plusDays(12), "mất điện", RoundOffice.ORGANISER);

        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("1B"));

        assertThat(unit().onTime()).isFalse();
    }

    @Test
    void aReturnedReportIsInTimeHoweverManyFilesItComesIn() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        sendBackUntil(RoundOffice.LAST_DAY.plusDays(8));
        office.clock.set(RoundOffice.LAST_DAY.plusDays(6));

        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("1B"));
        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("13B"));

        assertThat(unit().onTime()).isTrue();
        office.clock.set(RoundOffice.LAST_DAY.plusDays(8));
        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("13B"));
        assertThat(unit().onTime()).isTrue();
    }

    @Test
    void aPartThatWasSentBackInTimeIsCompletedInTimeFileByFile() {
        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.report());
        sendBackUntil(RoundOffice.LAST_DAY.plusDays(8));
        office.clock.set(RoundOffice.LAST_DAY.plusDays(6));

        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("1B"));
        office.submit(round, UNIT, RoundOffice.BINH_KHE, office.table("13B"));

        assertThat(unit().state()).isEqualTo(UnitState.RECEIVED);
        assertThat(unit().onTime()).isTrue();
    }

    @Test
    void anAcceptedReportIsNotReplaced() {
        office.submitAll(round, UNIT, RoundOffice.BINH_KHE);
        office.cases.desk().accept(round.id(), UNIT, RoundOffice.ORGANISER);

        refusedWith("round.unit-accepted", () -> office.submitAll(round, UNIT, RoundOffice.BINH_KHE));
    }

    @Test
    void anExemptUnitSendsNothing() {
        office.cases.desk().exempt(round.id(), UNIT, "mới thành lập", RoundOffice.ORGANISER);

        refusedWith("round.unit-exempt", () -> office.submitAll(round, UNIT, RoundOffice.BINH_KHE));
    }

    @Test
    void aClosedRoundTakesOnlyTheUnitsThatAreLetIn() {
        office.cases.desk().close(round.id(), null, RoundOffice.ORGANISER);
        refusedWith("round.not-open", () -> office.submitAll(round, UNIT, RoundOffice.BINH_KHE));

        office.cases.desk().unlock(round.id(), UNIT, RoundOffice.TODAY.plusDays(1), "bão", RoundOffice.ORGANISER);

        assertThat(office.submitAll(round, UNIT, RoundOffice.BINH_KHE).state()).isEqualTo(SubmissionState.RECEIVED);
    }

    @Test
    void aCancelledRoundTakesNothing() {
        office.cases.desk().cancel(round.id(), "kế hoạch thay đổi", RoundOffice.ORGANISER);

        refusedWith("round.not-open", () -> office.submitAll(round, UNIT, RoundOffice.BINH_KHE));
    }

    @Test
    void onlyClerksOfTheUnitReport() {
        refusedWith("round.no-unit", () -> office.submitAll(round, UNIT, RoundOffice.AN_LAO));
        refusedWith("round.not-found", () -> office.submitAll(round, UNIT, RoundOffice.STRANGER));
        refusedWith("round.no-unit", () -> office.submitAll(round, UNIT, RoundOffice.ORGANISER));
    }

    @Test
    void aSubmissionHasFiles() {
        refusedWith("round.no-files", () -> office.submit(round, UNIT, RoundOffice.BINH_KHE));
    }

    @Test
    void whatIsSentBecomesDocumentsOfTheUnitAndTheRound() {
        Submission sent = office.submitAll(round, UNIT, RoundOffice.BINH_KHE);

        Document report = document(sent.report());
        Document table = document(sent.tables().get(0).document());
        assertThat(List.of(report.round(), table.round()))
                .containsOnly(round.id().value());
        assertThat(report.kind()).isEqualTo(DocumentKind.REPORT);
        assertThat(table.kind()).isEqualTo(DocumentKind.ANNEX_TABLE);
        assertThat(report.unit()).isEqualTo(UNIT);
        assertThat(report.status()).isEqualTo(DocumentStatus.ARCHIVED);
        assertThat(mayRead(report, RoundOffice.ORGANISER)).isTrue();
        assertThat(mayRead(report, RoundOffice.AN_LAO)).isFalse();
    }

    @Test
    void aSecretReportIsOpenToTheClerksOfTheReceivingOfficeOnly() {
        vn.eoffice.reports.actor.Actor reviewer = new vn.eoffice.reports.actor.Actor(
                "cv", "cv", "BTCTU", java.util.Set.of(vn.eoffice.reports.actor.Role.REVIEWER));

        Submission sent = office.submit(round, UNIT, RoundOffice.BINH_KHE, office.secretReport());

        Document report = document(sent.report());
        assertThat(report.metadata().secrecy()).isEqualTo(Secrecy.SECRET);
        assertThat(mayRead(report, RoundOffice.ORGANISER)).isTrue();
        assertThat(mayRead(report, reviewer)).isFalse();
    }

    @Test
    void aReportFiledBeforeIsSentAsItIs() {
        Document filed = office.useCases
                .filing()
                .file(office.report().read(), vn.eoffice.reports.document.DocumentChange.NONE, RoundOffice.BINH_KHE)
                .document();

        Submission sent = office.submit(
                round,
                UNIT,
                RoundOffice.BINH_KHE,
                SentFile.stored(filed.id(), "bao-cao.docx", FileClaim.ofReport(filed.metadata())));

        assertThat(sent.report()).isEqualTo(filed.id());
        assertThat(Objects.requireNonNull(document(filed.id()).round()))
                .isEqualTo(round.id().value());
        Round other = office.opened();
        refusedWith(
                "round.document-elsewhere",
                () -> office.submit(
                        other,
                        UNIT,
                        RoundOffice.BINH_KHE,
                        SentFile.stored(filed.id(), "bao-cao.docx", FileClaim.ofReport(filed.metadata()))));
    }

    @Test
    void aReportThatCouldStillBeChangedIsNotTaken() {
        Document filed = office.useCases
                .filing()
                .file(office.report().read(), vn.eoffice.reports.document.DocumentChange.NONE, RoundOffice.BINH_KHE)
                .document();
        office.office
                .documents()
                .replace(filed.change().status(DocumentStatus.RETURNED).build());

        refusedWith(
                "round.document-on-its-way",
                () -> office.submit(
                        round,
                        UNIT,
                        RoundOffice.BINH_KHE,
                        SentFile.stored(filed.id(), "bao-cao.docx", FileClaim.ofReport(filed.metadata()))));
    }

    private void sendBackUntil(java.time.LocalDate day) {
        office.cases.desk().sendBack(round.id(), UNIT, List.of("sai biểu 1B"), day, RoundOffice.ORGANISER);
    }

    private void assertRefused(String code, SentFile file) {
        Submission sent = office.submit(round, UNIT, RoundOffice.BINH_KHE, file);

        assertThat(sent.state()).isEqualTo(SubmissionState.REFUSED);
        assertThat(sent.refusals())
                .extracting(refusal -> refusal.reason().code())
                .containsExactly(code);
    }

    private boolean mayRead(Document document, vn.eoffice.reports.actor.Actor actor) {
        return office.office.permissions().allows(actor, document.id(), Access.READ);
    }

    private Document document(vn.eoffice.reports.document.DocumentId id) {
        return office.office.documents().find(id).orElseThrow();
    }

    private RoundUnit unit() {
        return office.unit(round, UNIT);
    }
}
