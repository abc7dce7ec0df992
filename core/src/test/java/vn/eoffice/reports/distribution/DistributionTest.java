package vn.eoffice.reports.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.distribution.Delivery.State;
import vn.eoffice.reports.distribution.RecipientLine.Direction;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.MetadataBuilder;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.TestDirectory;

class DistributionTest {

    private final TestDesk desk = new TestDesk();
    private final Distribution distribution = desk.useCases().distribution();

    @Test
    void everyLineLeadsToADeliveryOrIsReported() {
        Document issued = desk.issue(plan -> plan.recipients(lines(
                "Ban Tổ chức Trung ương (b/c)", "ban tổ chức tỉnh uỷ", "Câu lạc bộ Hưu trí", "Lưu Văn phòng Tỉnh ủy")));

        assertThat(distribution.recipients(issued.id(), TestDirectory.CLERK))
                .extracting(Delivery::recipientName, Delivery::state)
                .containsExactly(
                        tuple("Ban Tổ chức Trung ương", State.EXTERNAL),
                        tuple("Ban Tổ chức Tỉnh ủy", State.SENT),
                        tuple("Câu lạc bộ Hưu trí", State.UNKNOWN),
                        tuple("Lưu Văn phòng Tỉnh ủy", State.ARCHIVE));
    }

    @Test
    void sendingAgainSendsNothing() {
        Document issued = desk.issue(plan -> plan.recipients(lines("Đảng ủy xã Bình Khê")));

        assertThat(distribution.send(issued.id(), TestDirectory.CLERK))
                .isEqualTo(distribution.recipients(issued.id(), TestDirectory.CLERK));
        assertThat(distribution
                        .inbox(TestDirectory.RECIPIENT, PageRequest.FIRST)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aDraftIsNotSent() {
        Document draft = desk.file(plan -> plan);

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> distribution.send(draft.id(), TestDirectory.CLERK))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("distribution.not-issued"));
    }

    @Test
    void aRecipientDoesNotSendOn() {
        Document issued = desk.issue(plan -> plan.recipients(lines("Đảng ủy xã Bình Khê")));

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> distribution.send(issued.id(), TestDirectory.RECIPIENT))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("document.read-only"));
    }

    @Test
    void aGroupIsExpandedAsItIsToday() {
        Document issued = desk.issue(plan -> plan.recipients(lines("Các đảng ủy xã, phường")));

        assertThat(distribution.recipients(issued.id(), TestDirectory.CLERK))
                .extracting(Delivery::recipientName)
                .containsExactlyInAnyOrder("Đảng ủy xã Bình Khê", "Đảng ủy xã An Lão");
    }

    @Test
    void nobodyGetsTwoCopies() {
        Document issued = desk.issue(plan -> plan.recipients(lines("Đảng ủy xã Bình Khê", "Các đảng ủy xã, phường")));

        assertThat(distribution.recipients(issued.id(), TestDirectory.CLERK))
                .extracting(Delivery::recipientName)
                .containsExactly("Đảng ủy xã Bình Khê", "Đảng ủy xã An Lão");
    }

    @Test
    void severalNamesInOneLineAreSeveralRecipients() {
        Document issued =
                desk.issue(plan -> plan.recipients(lines("Ban Tổ chức Tỉnh ủy, Đảng ủy xã Bình Khê, Hợp tác xã số 5")));

        assertThat(distribution.recipients(issued.id(), TestDirectory.CLERK))
                .extracting(Delivery::recipientName, Delivery::state)
                .containsExactly(
                        tuple("Ban Tổ chức Tỉnh ủy", State.SENT),
                        tuple("Đảng ủy xã Bình Khê", State.SENT),
                        tuple("Hợp tác xã số 5", State.UNKNOWN));
    }

    @Test
    void aRecipientFindsTheCopyInTheInboxAndSeesNobodyElsesReceipt() {
        Document issued = desk.issue(plan -> plan.recipients(lines("Ban Tổ chức Tỉnh ủy", "Đảng ủy xã Bình Khê")));

        assertThat(distribution
                        .inbox(TestDirectory.RECIPIENT, PageRequest.FIRST)
                        .items())
                .extracting(item -> item.document().id())
                .containsExactly(issued.id());
        assertThat(distribution.recipients(issued.id(), TestDirectory.RECIPIENT))
                .extracting(Delivery::recipientName)
                .containsExactly("Đảng ủy xã Bình Khê");
        assertThat(distribution.inbox(TestDirectory.CLERK, PageRequest.FIRST).total())
                .isZero();
    }

    @Test
    void acknowledgingEntersTheDocumentInTheIncomingRegisterOnce() {
        Document issued = desk.issue(plan -> plan);

        Delivery first = distribution.acknowledge(issued.id(), TestDirectory.RECIPIENT);
        Delivery second = distribution.acknowledge(issued.id(), TestDirectory.RECIPIENT);

        assertThat(first.state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(first.acknowledgedBy()).isEqualTo("nguoinhan");
        assertThat(second).isEqualTo(first);
        assertThat(desk.useCases()
                        .registerBook()
                        .entries("in-DU-BINHKHE-2026", PageRequest.FIRST, TestDirectory.RECIPIENT)
                        .items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.serial()).isEqualTo(1));
    }

    @Test
    void whoWasSentNoCopyCannotAcknowledge() {
        Document issued = desk.issue(plan -> plan);

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> distribution.acknowledge(issued.id(), TestDirectory.CLERK))
                .matches(refused -> refused.key().equals("receipt.no-copy"));
    }

    @Test
    void aRecallFreezesTheCopiesAndSaysWhy() {
        Document issued = desk.issue(plan -> plan);

        Document recalled = distribution.recall(issued.id(), " sai thẩm quyền ", TestDirectory.CLERK);

        assertThat(recalled.status()).isEqualTo(DocumentStatus.RECALLED);
        assertThat(recalled.recallReason()).isEqualTo("sai thẩm quyền");
        assertThat(distribution
                        .inbox(TestDirectory.RECIPIENT, PageRequest.FIRST)
                        .items())
                .extracting(item -> item.delivery().state())
                .containsExactly(State.RECALLED);
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> distribution.acknowledge(issued.id(), TestDirectory.RECIPIENT))
                .matches(refused -> refused.key().equals("document.recalled"));
    }

    @Test
    void anOldDocumentThatNoRegisterHereHoldsIsRecalledToo() {
        Document foreign = archived(plan -> plan.number("17-KH/TU")
                .issuingBody("Tỉnh ủy Bắc Hà")
                .symbol(null)
                .date(LocalDate.of(2024, 3, 1)));
        Document undated = archived(plan -> plan.type(null));

        assertThat(distribution
                        .recall(foreign.id(), "hết hiệu lực", TestDirectory.CLERK)
                        .status())
                .isEqualTo(DocumentStatus.RECALLED);
        assertThat(distribution
                        .recall(undated.id(), "hết hiệu lực", TestDirectory.CLERK)
                        .status())
                .isEqualTo(DocumentStatus.RECALLED);
    }

    private Document archived(UnaryOperator<MetadataBuilder> change) {
        return desk.useCases().filing().archive(desk.file(change).id(), TestDirectory.CLERK);
    }

    @Test
    void aRecipientCannotRecall() {
        Document issued = desk.issue(plan -> plan);

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> distribution.recall(issued.id(), "không thích", TestDirectory.RECIPIENT))
                .matches(refused -> refused.key().equals("document.read-only"));
    }

    @Test
    void aDraftCannotBeRecalled() {
        Document draft = desk.file(plan -> plan);

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> distribution.recall(draft.id(), "thử", TestDirectory.CLERK))
                .matches(refused -> refused.key().equals("recall.not-issued"));
    }

    @Test
    void noticesSayNothingOfAClassifiedDocument() {
        desk.issue(plan -> plan.secrecy(Secrecy.SECRET).subject("phương án trực chiến"));

        assertThat(desk.office().notifier().sent())
                .isNotEmpty()
                .flatExtracting(Notice::arguments)
                .doesNotContain("phương án trực chiến", "01-KH/TU");
    }

    private static List<RecipientLine> lines(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new RecipientLine(
                        text, text.contains("(b/c)") ? Direction.UPWARD : Direction.DOWNWARD, text.startsWith("Lưu")))
                .toList();
    }
}
