package vn.eoffice.reports.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.TestDesk;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.notice.Notice;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.port.TestDirectory;

class RoutingDeskTest {

    private static final Authority REVIEWER = Authority.user("thamdinh");
    private static final Authority SIGNER = Authority.user("lanhdao");

    private final TestDesk desk = new TestDesk();
    private final RoutingDesk routing = desk.useCases().routingDesk();

    @Test
    void aDraftGoesOverReviewToItsSignatureAndOut() {
        Document draft = routed();
        assertThat(desk.stored(draft.id()).status()).isEqualTo(DocumentStatus.IN_REVIEW);

        desk.decide(draft.id(), Verdict.APPROVE, TestDirectory.REVIEWER);
        Document issued = desk.decide(draft.id(), Verdict.APPROVE, TestDirectory.SIGNER);

        assertThat(issued.status()).isEqualTo(DocumentStatus.DISTRIBUTED);
        assertThat(issued.metadata().number()).isEqualTo("01-KH/TU");
        assertThat(actions(draft.id()))
                .containsExactly(
                        Action.FILED,
                        Action.SUBMITTED,
                        Action.REVIEWED,
                        Action.APPROVED,
                        Action.NUMBERED,
                        Action.DISTRIBUTED);
    }

    @Test
    void whoeverHasItOnTheirDeskMayReadItAndIsTold() {
        Document draft = routed();

        assertThat(desk.useCases()
                        .consultation()
                        .find(draft.id(), TestDirectory.REVIEWER)
                        .id())
                .isEqualTo(draft.id());
        assertThat(desk.office().notifier().sent())
                .extracting(Notice::key, Notice::to)
                .containsExactly(tuple("notice.task.review", Set.of(REVIEWER)));
        assertThat(routing.tasks(TestDirectory.REVIEWER, PageRequest.FIRST).total())
                .isEqualTo(1);
        assertThat(routing.tasks(TestDirectory.SIGNER, PageRequest.FIRST).total())
                .isZero();
    }

    @Test
    void aDocumentThatIsTakenBackWhileTheDeskIsLookedAtHidesNoOther() {
        Document taken = routed();
        Document open = routed();
        desk.office().permissions().revoke(taken.id(), REVIEWER);

        Page<DeskTask> tasks = routing.tasks(TestDirectory.REVIEWER, PageRequest.FIRST);

        assertThat(tasks.items()).extracting(found -> found.document().id()).containsExactly(open.id());
        assertThat(tasks.total()).isEqualTo(1);
    }

    @Test
    void aReturnedDocumentLiesWithItsDrafterAndGoesTheWholeWayAgain() {
        Document draft = routed();

        Document returned = desk.decide(draft.id(), Verdict.RETURN, TestDirectory.REVIEWER);

        assertThat(returned.status()).isEqualTo(DocumentStatus.RETURNED);
        assertThat(desk.openTask(draft.id()).owner()).isEqualTo(Authority.user("vanthu"));
        desk.decide(draft.id(), Verdict.SUBMIT, TestDirectory.CLERK);
        assertThat(desk.openTask(draft.id()).step()).isEqualTo(RoutingStep.REVIEW);
        assertThat(desk.stored(draft.id()).status()).isEqualTo(DocumentStatus.IN_REVIEW);
    }

    @Test
    void theReasonOfAReturnStandsInTheJournal() {
        Document draft = routed();

        desk.decide(draft.id(), Verdict.RETURN, TestDirectory.REVIEWER);

        assertThat(desk.office().journal().of(draft.id()))
                .filteredOn(entry -> entry.action() == Action.RETURNED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("comment", "thiếu biểu 2B"));
    }

    @Test
    void aReturnWithoutAReasonIsRefused() {
        Document draft = routed();
        String task = desk.openTask(draft.id()).id();

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> routing.decide(task, new Decision(Verdict.RETURN, " ", null), TestDirectory.REVIEWER))
                .matches(refused -> refused.key().equals("reason.missing"));
    }

    @Test
    void aVerdictThatTheStepDoesNotKnowIsRefused() {
        Document draft = routed();
        String task = desk.openTask(draft.id()).id();

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(
                        () -> routing.decide(task, new Decision(Verdict.SUBMIT, null, null), TestDirectory.REVIEWER))
                .matches(refused -> refused.key().equals("task.wrong-verdict"));
    }

    @Test
    void aTaskOnSomebodyElsesDeskDoesNotExist() {
        Document draft = routed();
        String task = desk.openTask(draft.id()).id();

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> routing.decide(task, new Decision(Verdict.APPROVE, null, null), TestDirectory.SIGNER))
                .matches(refused -> refused.problem() == Problem.NOT_FOUND);
    }

    @Test
    void aDelegatedTaskLiesOnTheOtherDesk() {
        Actor other = new Actor("thamdinh2", "Hồ Thị Mai", "VPTU", Set.of(Role.REVIEWER));
        desk.office().directory().add(other);
        Document draft = routed();
        String task = desk.openTask(draft.id()).id();

        routing.decide(task, new Decision(Verdict.DELEGATE, "đi công tác", "thamdinh2"), TestDirectory.REVIEWER);

        assertThat(desk.openTask(draft.id()).owner()).isEqualTo(Authority.user("thamdinh2"));
        assertThat(actions(draft.id())).endsWith(Action.DELEGATED);
        desk.decide(draft.id(), Verdict.APPROVE, other);
        assertThat(desk.openTask(draft.id()).step()).isEqualTo(RoutingStep.APPROVAL);
    }

    @Test
    void aSignatureIsDelegatedToSignersOnly() {
        Document draft = desk.file(plan -> plan);
        desk.submitToSigner(draft.id());
        String task = desk.openTask(draft.id()).id();

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() ->
                        routing.decide(task, new Decision(Verdict.DELEGATE, "vắng", "thamdinh"), TestDirectory.SIGNER))
                .matches(refused -> refused.key().equals("person.lacks-role.signer"));
    }

    @Test
    void aWithdrawnDocumentIsADraftAgain() {
        Document draft = routed();

        Document withdrawn = routing.withdraw(draft.id(), "bổ sung số liệu", TestDirectory.CLERK);

        assertThat(withdrawn.status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(desk.routing().openTask(draft.id())).isEmpty();
        assertThat(actions(draft.id())).endsWith(Action.WITHDRAWN);
    }

    @Test
    void theDrafterMayWithdrawThroughTheOpenTaskToo() {
        Document draft = routed();
        String task = desk.openTask(draft.id()).id();

        Document withdrawn =
                routing.decide(task, new Decision(Verdict.WITHDRAW, "nhầm tệp", null), TestDirectory.CLERK);

        assertThat(withdrawn.status()).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void aDocumentOnItsWayIsNotRoutedTwice() {
        Document draft = routed();

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> desk.submitToSigner(draft.id()))
                .matches(refused -> refused.problem() == Problem.CONFLICT);
    }

    @Test
    void somebodyWhoCannotSignIsRefusedAtOnce() {
        Document draft = desk.file(plan -> plan);

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> routing.submit(new Submission(draft.id(), null, REVIEWER, null), TestDirectory.CLERK))
                .matches(refused -> refused.key().equals("person.lacks-role.signer"));
    }

    @Test
    void withoutASignerItGoesToTheOnlyOneOfTheIssuingUnit() {
        Document draft = desk.file(plan -> plan);

        routing.submit(new Submission(draft.id(), null, null, null), TestDirectory.CLERK);

        assertThat(desk.openTask(draft.id()).owner()).isEqualTo(SIGNER);
    }

    @Test
    void withoutASignerAUnitWithTwoIsAskedForOne() {
        desk.office().directory().add(new Actor("phobithu", "Lương Thị Hoa", "TU", Set.of(Role.SIGNER)));
        Document draft = desk.file(plan -> plan);

        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> routing.submit(new Submission(draft.id(), null, null, null), TestDirectory.CLERK))
                .matches(refused -> refused.key().equals("routing.no-signer"));
    }

    @Test
    void yellowWarnsTheOwnerRedTheSuperiorSpecialRedWhoAssignedIt() {
        Document draft = routed();
        RoutingSteps steps = desk.useCases().routingSteps();

        assertThat(told(draft.id(), steps, DueLevel.YELLOW)).containsExactly(REVIEWER);
        assertThat(told(draft.id(), steps, DueLevel.RED)).containsExactlyInAnyOrder(REVIEWER, SIGNER);
        assertThat(told(draft.id(), steps, DueLevel.SPECIAL_RED))
                .containsExactlyInAnyOrder(REVIEWER, SIGNER, Authority.user("vanthu"));
    }

    private Set<Authority> told(DocumentId id, RoutingSteps steps, DueLevel level) {
        steps.escalate(id, RoutingStep.REVIEW, level, REVIEWER);
        var sent = desk.office().notifier().sent();
        return sent.get(sent.size() - 1).to();
    }

    private Document routed() {
        Document draft = desk.file(plan -> plan);
        routing.submit(new Submission(draft.id(), REVIEWER, SIGNER, null), TestDirectory.CLERK);
        return draft;
    }

    private List<Action> actions(DocumentId id) {
        return desk.office().journal().of(id).stream().map(JournalEntry::action).toList();
    }
}
