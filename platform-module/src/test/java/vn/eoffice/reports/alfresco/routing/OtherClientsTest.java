package vn.eoffice.reports.alfresco.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.eoffice.reports.port.TestDirectory.ARCHIVIST;
import static vn.eoffice.reports.port.TestDirectory.CLERK;
import static vn.eoffice.reports.port.TestDirectory.RECIPIENT;
import static vn.eoffice.reports.port.TestDirectory.REVIEWER;
import static vn.eoffice.reports.port.TestDirectory.SIGNER;

import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.routing.Decision;
import vn.eoffice.reports.routing.Verdict;
import vn.eoffice.reports.workflow.RoutingVariables;

/** Whatever client of the engine people use, the rules are those of our own desk. */
class OtherClientsTest {

    private static final String REASON = "Thiếu căn cứ";

    private final WorkflowDesk desk = new WorkflowDesk();

    @Test
    void startedWithAFormItGoesTheSameWay() {
        DocumentId id = started(Map.of("reviewer", "thamdinh", "signer", "lanhdao"));
        assertThat(desk.stored(id).status()).isEqualTo(DocumentStatus.IN_REVIEW);

        desk.complete(REVIEWER, id, "approve", "");
        desk.complete(SIGNER, id, "approve", "");

        assertThat(desk.stored(id).status()).isEqualTo(DocumentStatus.DISTRIBUTED);
        assertThat(desk.stored(id).metadata().number()).isEqualTo("01-KH/TU");
        assertThat(desk.journal(id))
                .containsExactly(
                        Action.SUBMITTED, Action.REVIEWED, Action.APPROVED, Action.NUMBERED, Action.DISTRIBUTED);
    }

    @Test
    void aListOfTasksShowsWhichDocumentItIs() {
        DocumentId id = desk.submitted();

        assertThat(desk.task(id).getDescription()).isEqualTo("kế hoạch sơ kết việc sắp xếp tổ chức bộ máy");
    }

    @Test
    void theWorkflowItselfWhichEverybodySeesSaysNothingOfIt() {
        DocumentId id = desk.submitted();
        String subject = desk.stored(id).metadata().subject();

        assertThat(desk.engine
                        .engine
                        .getRuntimeService()
                        .getVariables(desk.process(id))
                        .values())
                .noneMatch(value -> String.valueOf(value).contains(subject));
    }

    @Test
    void withoutASignerItGoesToTheOnlyOne() {
        DocumentId id = started(Map.of());

        assertThat(desk.task(id).getAssignee()).isEqualTo("lanhdao");
    }

    @Test
    void whatTheFormSaysOfDocumentAndDrafterDoesNotCount() {
        DocumentId other = desk.filed();

        DocumentId id = started(Map.of("document", other.value(), "initiator", "nguoinhan", "signer", "lanhdao"));

        assertThat(desk.stored(other).status()).isEqualTo(DocumentStatus.DRAFT);
        desk.complete(SIGNER, id, "return", REASON);
        assertThat(desk.task(id).getAssignee()).isEqualTo("vanthu");
    }

    @ParameterizedTest
    @CsvSource({
        "signer,khong-co,«khong-co» không có quyền ký",
        "signer,user:thamdinh,«thamdinh» không có quyền ký",
        "signer,planet:mars,Không có người dùng «planet:mars»",
        "reviewer,luutru,«luutru» không có quyền thẩm định",
        "redAfter,ba ngày,«ba ngày» không phải khoảng thời gian",
        "redAfter,PT0S,«PT0S» không phải khoảng thời gian"
    })
    void aFormThatMakesNoSenseIsRefusedWithAReasonInVietnamese(String field, String value, String reason) {
        DocumentId id = desk.filed();

        assertThatThrownBy(() -> start(id, Map.of(field, value))).hasMessageContaining(reason);

        assertThat(desk.stored(id).status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(desk.journal(id)).isEmpty();
        assertThat(desk.task(id)).isNull();
    }

    @Test
    void exactlyOneDocumentIsRouted() {
        assertThatThrownBy(() -> desk.start(CLERK, List.of(), UnaryOperator.identity()))
                .hasMessageContaining("đúng một văn bản");
        assertThatThrownBy(() -> desk.start(CLERK, List.of(desk.filed(), desk.filed()), UnaryOperator.identity()))
                .hasMessageContaining("đúng một văn bản");
    }

    @Test
    void onlyItsClerksSendADocumentOnItsWay() {
        DocumentId id = desk.filed();

        assertThatThrownBy(() -> desk.start(RECIPIENT, List.of(id), UnaryOperator.identity()))
                .hasMessageContaining("Không tìm thấy văn bản");
        assertThat(desk.stored(id).status()).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void aReturnWithoutAReasonLeavesTheTaskWhereItIs() {
        DocumentId id = desk.submitted();

        assertThatThrownBy(() -> desk.complete(REVIEWER, id, "return", " ")).hasMessageContaining("Hãy ghi lý do.");

        assertThat(desk.task(id).getTaskDefinitionKey()).isEqualTo("review");
        assertThat(desk.stored(id).status()).isEqualTo(DocumentStatus.IN_REVIEW);
    }

    @Test
    void aReturnIsNotedWithItsReason() {
        DocumentId id = desk.submitted();

        desk.complete(REVIEWER, id, "return", REASON);

        assertThat(desk.stored(id).status()).isEqualTo(DocumentStatus.RETURNED);
        assertThat(desk.office.journal().of(id))
                .filteredOn(entry -> entry.action() == Action.RETURNED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.by()).isEqualTo("thamdinh");
                    assertThat(entry.details()).containsEntry("comment", REASON);
                });
    }

    @Test
    void aWithdrawalNeedsAReasonAndLeavesADraft() {
        DocumentId id = desk.submitted();
        desk.complete(REVIEWER, id, "return", REASON);

        assertThatThrownBy(() -> desk.complete(CLERK, id, "withdraw", "")).hasMessageContaining("Hãy ghi lý do.");
        desk.complete(CLERK, id, "withdraw", "Không ban hành nữa");

        assertThat(desk.stored(id).status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(desk.task(id)).isNull();
        assertThat(desk.journal(id)).containsExactly(Action.SUBMITTED, Action.RETURNED, Action.WITHDRAWN);
        assertThat(desk.mayRead(REVIEWER, id)).isFalse();
        assertThat(desk.mayRead(CLERK, id)).isTrue();
    }

    @Test
    void cancelledItIsADraftThatCanBeSentAgain() {
        DocumentId id = desk.submitted();
        assertThat(desk.mayRead(REVIEWER, id)).isTrue();

        desk.cancel(CLERK, id);

        assertThat(desk.stored(id).status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(desk.journal(id)).containsExactly(Action.SUBMITTED, Action.WITHDRAWN);
        assertThat(desk.lastBy(id)).isEqualTo("vanthu");
        assertThat(desk.mayRead(REVIEWER, id)).isFalse();
        start(id, Map.of("signer", "lanhdao"));
        assertThat(desk.stored(id).status()).isEqualTo(DocumentStatus.IN_REVIEW);
    }

    @Test
    void cancelledWhileItLiesReturnedItIsADraftToo() {
        DocumentId id = desk.submitted();
        desk.complete(REVIEWER, id, "return", REASON);

        desk.cancel(CLERK, id);

        assertThat(desk.stored(id).status()).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void takenBackAtOurDeskItIsNotedOnce() {
        DocumentId id = desk.submitted();

        desk.as(CLERK, () -> desk.useCases.routingDesk().withdraw(id, REASON, CLERK));

        assertThat(desk.journal(id)).containsExactly(Action.SUBMITTED, Action.WITHDRAWN);
        assertThat(desk.task(id)).isNull();
    }

    @Test
    void decidedAtOurDeskItIsNotedOnce() {
        DocumentId id = desk.submitted();
        String task = desk.task(id).getId();

        desk.as(
                REVIEWER,
                () -> desk.useCases.routingDesk().decide(task, new Decision(Verdict.APPROVE, null, null), REVIEWER));

        assertThat(desk.journal(id)).containsExactly(Action.SUBMITTED, Action.REVIEWED);
    }

    @Test
    void aTaskIsHandedOnlyToWhoMayDecideIt() {
        DocumentId id = desk.submitted();

        assertThatThrownBy(() -> desk.assign(REVIEWER, id, "luutru")).hasMessageContaining("không có quyền thẩm định");

        assertThat(desk.task(id).getAssignee()).isEqualTo("thamdinh");
        assertThat(desk.mayRead(ARCHIVIST, id)).isFalse();
    }

    @Test
    void aTaskThatIsNotOnesOwnCannotBeHandedOn() {
        DocumentId id = desk.submitted();

        assertThatThrownBy(() -> desk.assign(CLERK, id, "lanhdao")).hasMessageContaining("trên bàn của bạn");
    }

    @Test
    void oneOfManyTakesATaskAndDecidesIt() {
        DocumentId id = started(Map.of("signer", "GROUP_RPT_ROLE_SIGNER"));
        assertThat(desk.useCases.routingDesk().tasks(SIGNER, PageRequest.FIRST).total())
                .isEqualTo(1);

        desk.assign(SIGNER, id, "lanhdao");
        desk.complete(SIGNER, id, "approve", "");

        assertThat(desk.journal(id))
                .containsExactly(Action.SUBMITTED, Action.APPROVED, Action.NUMBERED, Action.DISTRIBUTED);
    }

    @Test
    void whoeverBendsTheProcessStillCannotDecide() {
        DocumentId other = desk.filed();
        DocumentId id = desk.submitted();

        bend(
                id,
                Map.of(
                        RoutingVariables.DOCUMENT, other.value(),
                        RoutingVariables.OWNER, "user:vanthu",
                        RoutingVariables.REVIEWER, "user:vanthu"));

        assertThatThrownBy(() -> desk.assign(CLERK, id, "vanthu")).hasMessageContaining("trên bàn của bạn");
        assertThatThrownBy(() -> desk.complete(CLERK, id, "approve", "")).hasMessageContaining("không có quyền");
        assertThat(desk.stored(other).status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(desk.journal(id)).doesNotContain(Action.REVIEWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit:DU-BINHKHE", "user:thamdinh", "role:SIGNER", "", "planet:mars"})
    void aReviewerDoesNotChooseWhoSigns(String signer) {
        DocumentId id = desk.submitted();

        bend(id, Map.of(RoutingVariables.SIGNER, signer));
        desk.complete(REVIEWER, id, "approve", "");

        assertThat(desk.task(id).getTaskDefinitionKey()).isEqualTo("approval");
        assertThat(desk.task(id).getAssignee()).isEqualTo("lanhdao");
        assertThat(desk.mayRead(RECIPIENT, id)).isFalse();
    }

    @Test
    void aReviewerDoesNotChooseToWhomItIsReturned() {
        DocumentId id = desk.submitted();

        bend(id, Map.of(RoutingVariables.INITIATOR, "nguoinhan"));
        desk.complete(REVIEWER, id, "return", REASON);

        assertThat(desk.task(id).getAssignee()).isEqualTo("vanthu");
        assertThat(desk.mayRead(RECIPIENT, id)).isFalse();
    }

    @Test
    void aDrafterDoesNotSkipTheReviewTheSecondTime() {
        DocumentId id = desk.submitted();
        desk.complete(REVIEWER, id, "return", REASON);

        bend(id, Map.of(RoutingVariables.REVIEWER, ""));
        desk.complete(CLERK, id, "submit", "");

        assertThat(desk.task(id).getTaskDefinitionKey()).isEqualTo("review");
        assertThat(desk.task(id).getAssignee()).isEqualTo("thamdinh");
    }

    @Test
    void timesAreNotTakenAwayFromTheNextDesk() {
        DocumentId id = desk.submitted();

        bend(id, Map.of(RoutingVariables.RED_AFTER, "ba ngày", RoutingVariables.YELLOW_AFTER, 7));
        desk.complete(REVIEWER, id, "approve", "");

        assertThat(desk.task(id).getDueDate()).isEqualTo(Date.from(TestEngine.MONDAY.plus(Duration.ofDays(5))));
    }

    @Test
    void variablesThatAClientRemovedAreThereAgain() {
        DocumentId id = desk.submitted();

        desk.as(REVIEWER, () -> {
            desk.engine
                    .engine
                    .getRuntimeService()
                    .removeVariables(desk.process(id), List.of(RoutingVariables.SIGNER, RoutingVariables.INITIATOR));
            return id;
        });
        desk.complete(REVIEWER, id, "approve", "");

        assertThat(desk.task(id).getAssignee()).isEqualTo("lanhdao");
    }

    @Test
    void anInboxBearsWhateverAClientWroteIntoTheProcess() {
        DocumentId id = desk.submitted();

        bend(id, Map.of(RoutingVariables.LEVEL, 3, RoutingVariables.INITIATOR, List.of("x")));

        assertThat(desk.useCases
                        .routingDesk()
                        .tasks(REVIEWER, PageRequest.FIRST)
                        .items())
                .extracting(found -> found.task().document())
                .containsExactly(id);
    }

    @Test
    void aCancelledWorkflowCannotLeaveItsDocumentBehind() {
        DocumentId id = desk.submitted();

        bend(id, Map.of(RoutingVariables.OWNER, ""));
        desk.cancel(CLERK, id);

        assertThat(desk.stored(id).status()).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void whatIsKeptOfAProcessEndsWithIt() {
        DocumentId issued = started(Map.of("signer", "lanhdao"));
        DocumentId cancelled = started(Map.of("signer", "lanhdao"));
        DocumentId withdrawn = started(Map.of("signer", "lanhdao"));
        List<String> processes = List.of(desk.process(issued), desk.process(cancelled), desk.process(withdrawn));
        assertThat(processes)
                .allSatisfy(process -> assertThat(desk.slips.of(process)).isPresent());

        desk.complete(SIGNER, issued, "approve", "");
        desk.cancel(CLERK, cancelled);
        desk.complete(SIGNER, withdrawn, "return", REASON);
        desk.complete(CLERK, withdrawn, "withdraw", REASON);

        assertThat(processes)
                .allSatisfy(process -> assertThat(desk.slips.of(process)).isEmpty());
    }

    @Test
    void aProcessOfWhichNothingIsKeptCanOnlyBeCancelled() {
        DocumentId id = desk.submitted();
        desk.slips.remove(desk.process(id));

        assertThatThrownBy(() -> desk.complete(REVIEWER, id, "approve", "")).hasMessageContaining("rồi trình lại");
        desk.cancel(CLERK, id);

        assertThat(desk.stored(id).status()).isEqualTo(DocumentStatus.DRAFT);
    }

    /** As the REST API lets whoever takes part in a process. */
    private void bend(DocumentId id, Map<String, Object> variables) {
        desk.as(REVIEWER, () -> {
            desk.engine.engine.getRuntimeService().setVariables(desk.process(id), variables);
            return id;
        });
    }

    private DocumentId started(Map<String, Object> fields) {
        DocumentId id = desk.filed();
        start(id, fields);
        return id;
    }

    private void start(DocumentId id, Map<String, Object> fields) {
        desk.start(CLERK, List.of(id), form -> new HashMap<>(fields));
    }
}
