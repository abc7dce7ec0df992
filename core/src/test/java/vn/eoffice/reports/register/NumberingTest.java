package vn.eoffice.reports.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.register.RegisterEntry.State;

class NumberingTest {

    private static final String REGISTER = "out-TU-2025-2030";

    private final TestDesk desk = new TestDesk();
    private final Numbering numbering = desk.useCases().numbering();

    @Test
    void numbersOfOneTypeRunOnFromOne() {
        assertThat(desk.issue(plan -> plan).metadata().number()).isEqualTo("01-KH/TU");
        assertThat(desk.issue(plan -> plan).metadata().number()).isEqualTo("02-KH/TU");
    }

    @Test
    void eachTypeHasItsOwnNumbers() {
        desk.issue(plan -> plan);

        Document report = desk.issue(plan -> plan.type("báo cáo").symbol("BC/TU"));

        assertThat(report.metadata().number()).isEqualTo("01-BC/TU");
    }

    @Test
    void numbersOfThePartyRestartWithEachTerm() {
        desk.issue(plan -> plan.date(LocalDate.of(2025, 9, 25)));

        Document first = desk.issue(plan -> plan.date(LocalDate.of(2025, 9, 26)));

        assertThat(first.metadata().number()).isEqualTo("01-KH/TU");
    }

    @Test
    void numbersOfThePartyDoNotRestartWithTheYear() {
        desk.issue(plan -> plan.date(LocalDate.of(2025, 12, 31)));

        Document next = desk.issue(plan -> plan.date(LocalDate.of(2026, 1, 2)));

        assertThat(next.metadata().number()).isEqualTo("02-KH/TU");
    }

    @Test
    void classifiedDocumentsHaveTheirOwnNumbers() {
        desk.issue(plan -> plan);

        Document secret = desk.issue(plan -> plan.secrecy(Secrecy.CONFIDENTIAL));

        assertThat(secret.metadata().number()).isEqualTo("01-KH/TU");
    }

    @Test
    void anAdvisoryBodyHasItsOwnNumbers() {
        desk.issue(plan -> plan);

        Document advisory = desk.issue(plan -> plan.symbol("KH/BCĐ"));

        assertThat(advisory.metadata().number()).isEqualTo("01-KH/BCĐ");
    }

    @Test
    void theDateOfIssueIsTodayUnlessThePaperSaysIt() {
        assertThat(desk.issue(plan -> plan).metadata().date()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(desk.issue(plan -> plan.date(LocalDate.of(2026, 4, 29)))
                        .metadata()
                        .date())
                .isEqualTo(LocalDate.of(2026, 4, 29));
    }

    @Test
    void aNumberThatNobodyReservedIsReplacedByTheNextOfItsSeries() {
        Document issued = desk.issue(plan -> plan.number("17-KH/TU"));

        assertThat(issued.metadata().number()).isEqualTo("01-KH/TU");
        assertThat(desk.office().journal().of(issued.id()))
                .anyMatch(entry -> "17-KH/TU".equals(entry.details().get("replaced")));
    }

    @Test
    void aReservedNumberWaitsForItsDocument() {
        RegisterEntry reserved = numbering.reserve(plan("chờ kế hoạch bầu cử"), TestDirectory.CLERK);

        Document other = desk.issue(plan -> plan);
        Document awaited = desk.issue(plan -> plan.number("01-KH/TU"));

        assertThat(reserved.number()).isEqualTo("01-KH/TU");
        assertThat(other.metadata().number()).isEqualTo("02-KH/TU");
        assertThat(awaited.metadata().number()).isEqualTo("01-KH/TU");
        assertThat(entry("01-KH/TU").state()).isEqualTo(State.ISSUED);
        assertThat(entry("01-KH/TU").document()).isEqualTo(awaited.id());
    }

    @Test
    void aVoidedNumberIsNeverGivenAgain() {
        RegisterEntry reserved = numbering.reserve(plan("giữ cho họp báo"), TestDirectory.CLERK);

        RegisterEntry voided = numbering.voidNumber(REGISTER, reserved.id(), "không họp nữa", TestDirectory.CLERK);

        assertThat(voided.state()).isEqualTo(State.VOIDED);
        assertThat(desk.issue(plan -> plan.number("01-KH/TU")).metadata().number())
                .isEqualTo("02-KH/TU");
    }

    @Test
    void theNumberOfAValidDocumentCannotBeVoided() {
        desk.issue(plan -> plan);

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(
                        () -> numbering.voidNumber(REGISTER, entry("01-KH/TU").id(), "nhầm", TestDirectory.CLERK))
                .matches(refused -> refused.key().equals("register.recall-first"));
    }

    @Test
    void theNumberOfARecalledDocumentCanBeVoided() {
        Document issued = desk.issue(plan -> plan);
        desk.useCases().distribution().recall(issued.id(), "sai nội dung", TestDirectory.CLERK);

        numbering.voidNumber(REGISTER, entry("01-KH/TU").id(), "đã thu hồi", TestDirectory.CLERK);

        assertThat(entry("01-KH/TU").state()).isEqualTo(State.VOIDED);
    }

    @Test
    void reservingAndVoidingNeedAReason() {
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> numbering.reserve(plan(" "), TestDirectory.CLERK))
                .matches(refused -> refused.key().equals("reason.missing"));
    }

    @Test
    void onlyTheClerksWhoKeepTheRegisterReserve() {
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> numbering.reserve(plan("giữ số"), TestDirectory.RECIPIENT))
                .matches(refused -> refused.problem() == Problem.FORBIDDEN);
    }

    @Test
    void aDraftOfAnUnknownBodyIsRefusedBeforeItIsRouted() {
        Document draft = desk.file(plan -> plan.issuingBody("Hội Làm vườn").symbol(null));

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> desk.submitToSigner(draft.id()))
                .matches(refused -> refused.key().equals("number.no-issuer"));
        assertThat(desk.stored(draft.id()).status()).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void theRegisterHoldsWhatTheDecreeAsksFor() {
        desk.issue(plan -> plan);

        RegisterEntry entry = entry("01-KH/TU");

        assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(entry.type()).isEqualTo("kế hoạch");
        assertThat(entry.subject()).isEqualTo("rà soát đầu mối trực thuộc");
        assertThat(entry.signer()).isEqualTo("Lê Hoàng Nam");
        assertThat(entry.recipients()).isEqualTo("Đảng ủy xã Bình Khê");
        assertThat(entry.keeper()).isEqualTo("Lưu Văn phòng Tỉnh ủy");
        assertThat(entry.copies()).isEqualTo(1);
        assertThat(entry.movedAt()).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void ofAClassifiedDocumentTheRegisterHoldsNumberAndDateOnly() {
        desk.issue(plan -> plan.secrecy(Secrecy.SECRET));

        RegisterEntry entry = entry("01-KH/TU");

        assertThat(entry.subject()).isEqualTo("(văn bản mật)");
        assertThat(entry.recipients()).isNull();
    }

    private static Reservation plan(String reason) {
        return new Reservation("TU", "KH", false, null, reason);
    }

    private RegisterEntry entry(String number) {
        return desk.useCases().registerBook().entries(REGISTER, PageRequest.FIRST, TestDirectory.CLERK).items().stream()
                .filter(entry -> entry.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
