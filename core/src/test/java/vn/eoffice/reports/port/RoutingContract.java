package vn.eoffice.reports.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.Problem;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.paging.Page;
import vn.eoffice.reports.paging.PageRequest;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingRequest;
import vn.eoffice.reports.routing.RoutingStep;
import vn.eoffice.reports.routing.RoutingTask;
import vn.eoffice.reports.routing.Verdict;

/** What {@link Routing} promises. */
public abstract class RoutingContract {

    /** An engine in which nothing is being routed. */
    public interface Office extends AutoCloseable {

        Routing routing();

        /** Runs work in a transaction that rolls back when the work throws; what it throws goes on to the caller. */
        void inTransaction(Runnable work);

        /** Lets time go by, and the timers fire that are due then. */
        void pass(Duration time);

        /** The documents that were issued, by the user id of who signed: {@code "plan-1 dung"}. */
        List<String> issued();

        /** From now on no document can be issued: the step throws CONFLICT. */
        void refuseToIssue();

        @Override
        void close();
    }

    private static final Actor CLERK = new Actor("an", "Nguyễn Văn An", "VPTU", Set.of(Role.CLERK));
    private static final Actor REVIEWER = new Actor("binh", "Trần Thị Bình", "VPTU", Set.of(Role.REVIEWER));
    private static final Actor OTHER = new Actor("chi", "Lê Mai Chi", "BTCTU", Set.of(Role.REVIEWER));
    private static final Actor SIGNER = new Actor("dung", "Phạm Quốc Dũng", "TU", Set.of(Role.SIGNER));
    private static final Actor DEPUTY = new Actor("em", "Hồ Thị Én", "TU", Set.of());
    private static final List<Actor> EVERYBODY = List.of(CLERK, REVIEWER, OTHER, SIGNER, DEPUTY);
    private static final DocumentId PLAN = new DocumentId("plan-1");
    private static final Authority TO_SIGNERS = Authority.role(Role.SIGNER);

    private Office office;

    /** A fresh office. */
    protected abstract Office open();

    @BeforeEach
    void openOffice() {
        office = open();
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    @Test
    void aDocumentThatIsNotRoutedIsOnNobodysDesk() {
        assertThat(onADesk(PLAN)).isEmpty();
    }

    @Test
    void itStartsOnTheReviewersDesk() {
        start(PLAN, REVIEWER);

        RoutingTask task = open(PLAN);

        assertThat(task.document()).isEqualTo(PLAN);
        assertThat(task.step()).isEqualTo(RoutingStep.REVIEW);
        assertThat(task.owner()).isEqualTo(Authority.user("binh"));
        assertThat(task.initiator()).isEqualTo("an");
        assertThat(task.level()).isEqualTo(DueLevel.NORMAL);
        assertThat(Duration.between(task.createdAt(), task.dueAt())).isEqualTo(Duration.ofDays(5));
        assertThat(asking(() -> routing().task(task.id()))).contains(task);
    }

    @Test
    void withoutAReviewerItStartsOnTheSignersDesk() {
        start(PLAN, null);

        assertThat(open(PLAN).step()).isEqualTo(RoutingStep.APPROVAL);
        assertThat(open(PLAN).owner()).isEqualTo(TO_SIGNERS);
    }

    @Test
    void itCannotBeOnTwoWaysAtOnce() {
        start(PLAN, REVIEWER);

        assertThatThrownBy(() -> start(PLAN, REVIEWER)).satisfies(e -> problem(e, Problem.CONFLICT));
        assertThat(tasksOf(REVIEWER).total()).isEqualTo(1);
    }

    @Test
    void aStartThatIsRolledBackLeavesNothing() {
        rollingBack(() -> routing().start(request(PLAN, REVIEWER)));

        assertThat(onADesk(PLAN)).isEmpty();
        start(PLAN, REVIEWER);
        assertThat(tasksOf(REVIEWER).total()).isEqualTo(1);
    }

    @Test
    void approvedByBothItIsIssuedWhenTheCallReturns() {
        start(PLAN, REVIEWER);
        decide(PLAN, REVIEWER, Verdict.APPROVE, null);
        assertThat(open(PLAN).step()).isEqualTo(RoutingStep.APPROVAL);

        decide(PLAN, SIGNER, Verdict.APPROVE, "Đồng ý ban hành");

        assertThat(office.issued()).containsExactly("plan-1 dung");
        assertThat(onADesk(PLAN)).isEmpty();
    }

    @Test
    void aCompletionThatIsRolledBackHasNotHappened() {
        start(PLAN, null);
        String task = open(PLAN).id();

        rollingBack(() -> routing().complete(task, SIGNER, Verdict.APPROVE, null));

        assertThat(open(PLAN).id()).isEqualTo(task);
        decide(PLAN, SIGNER, Verdict.APPROVE, null);
        assertThat(onADesk(PLAN)).isEmpty();
    }

    @Test
    void aDocumentThatCannotBeIssuedStaysOnTheSignersDeskAndTheReasonIsTold() {
        start(PLAN, null);
        office.refuseToIssue();

        assertThatThrownBy(() -> decide(PLAN, SIGNER, Verdict.APPROVE, null))
                .satisfies(e -> problem(e, Problem.CONFLICT));

        assertThat(open(PLAN).step()).isEqualTo(RoutingStep.APPROVAL);
    }

    @Test
    void returnedItIsOnItsDraftersDesk() {
        start(PLAN, REVIEWER);

        decide(PLAN, REVIEWER, Verdict.RETURN, "Thiếu căn cứ");

        assertThat(open(PLAN).step()).isEqualTo(RoutingStep.REVISION);
        assertThat(open(PLAN).owner()).isEqualTo(Authority.user("an"));
        assertThat(tasksOf(CLERK).items()).containsExactly(open(PLAN));
    }

    @Test
    void submittedAgainItIsReviewedAgain() {
        start(PLAN, REVIEWER);
        decide(PLAN, REVIEWER, Verdict.RETURN, "Thiếu căn cứ");

        decide(PLAN, CLERK, Verdict.SUBMIT, null);

        assertThat(open(PLAN).step()).isEqualTo(RoutingStep.REVIEW);
    }

    @Test
    void withdrawnItIsOnNobodysDeskAndCanBeSentAgain() {
        start(PLAN, REVIEWER);
        decide(PLAN, REVIEWER, Verdict.RETURN, "Thiếu căn cứ");

        decide(PLAN, CLERK, Verdict.WITHDRAW, "Không ban hành nữa");

        assertThat(onADesk(PLAN)).isEmpty();
        start(PLAN, REVIEWER);
        assertThat(open(PLAN).step()).isEqualTo(RoutingStep.REVIEW);
    }

    @Test
    void aVerdictThatTheStepDoesNotKnowIsRefused() {
        start(PLAN, REVIEWER);

        assertThatThrownBy(() -> decide(PLAN, REVIEWER, Verdict.SUBMIT, null))
                .satisfies(e -> problem(e, Problem.INVALID));
        assertThat(open(PLAN).step()).isEqualTo(RoutingStep.REVIEW);
    }

    @Test
    void aTaskIsCompletedOnce() {
        start(PLAN, REVIEWER);
        String task = open(PLAN).id();
        decide(PLAN, REVIEWER, Verdict.APPROVE, null);

        assertThatThrownBy(() -> doing(() -> routing().complete(task, REVIEWER, Verdict.APPROVE, null)))
                .satisfies(e -> problem(e, Problem.NOT_FOUND));
        assertThat(asking(() -> routing().task(task))).isEmpty();
        assertThat(open(PLAN).step()).isEqualTo(RoutingStep.APPROVAL);
    }

    @Test
    void anAssignedTaskIsOnlyOnTheNewDesk() {
        start(PLAN, REVIEWER);

        doing(() -> routing().assign(open(PLAN).id(), "chi"));

        assertThat(tasksOf(OTHER).items()).extracting(RoutingTask::owner).containsExactly(Authority.user("chi"));
        assertThat(tasksOf(REVIEWER).total()).isZero();
    }

    @Test
    void aTaskOfManyIsNoLongerTheirsOnceItIsAssigned() {
        start(PLAN, null);

        doing(() -> routing().assign(open(PLAN).id(), "em"));

        assertThat(tasksOf(SIGNER).total()).isZero();
        assertThat(open(PLAN).owner()).isEqualTo(Authority.user("em"));
    }

    @Test
    void aTaskThatIsGoneCannotBeAssigned() {
        assertThatThrownBy(() -> doing(() -> routing().assign("4711", "chi")))
                .satisfies(e -> problem(e, Problem.NOT_FOUND));
    }

    @Test
    void cancelledItIsOnNobodysDesk() {
        start(PLAN, REVIEWER);

        doing(() -> routing().cancel(PLAN, "Rút về để sửa"));

        assertThat(onADesk(PLAN)).isEmpty();
        assertThat(tasksOf(REVIEWER).total()).isZero();
        start(PLAN, null);
        assertThat(open(PLAN).step()).isEqualTo(RoutingStep.APPROVAL);
    }

    @Test
    void cancellingWhatIsNotRoutedDoesNothing() {
        doing(() -> routing().cancel(PLAN, "Rút về để sửa"));

        assertThat(onADesk(PLAN)).isEmpty();
    }

    @Test
    void cancellingOneLeavesTheOthers() {
        start(PLAN, REVIEWER);
        start(new DocumentId("plan-2"), REVIEWER);

        doing(() -> routing().cancel(PLAN, "Rút về để sửa"));

        assertThat(tasksOf(REVIEWER).items())
                .extracting(task -> task.document().value())
                .containsExactly("plan-2");
    }

    @Test
    void aPersonSeesWhatTheyMayCompleteAndNothingElse() {
        start(PLAN, REVIEWER);
        start(new DocumentId("plan-2"), null);

        assertThat(tasksOf(REVIEWER).items())
                .extracting(task -> task.document().value())
                .containsExactly("plan-1");
        assertThat(tasksOf(SIGNER).items())
                .extracting(task -> task.document().value())
                .containsExactly("plan-2");
        assertThat(tasksOf(OTHER).items()).isEmpty();
    }

    @Test
    void aDeskOfAUnitOrItsClerksIsSeenByThem() {
        doing(() -> routing().start(request(PLAN, Authority.unit("VPTU"))));
        doing(() -> routing().start(request(new DocumentId("plan-2"), Authority.clerksOf("VPTU"))));

        assertThat(tasksOf(REVIEWER).total()).isEqualTo(1);
        assertThat(tasksOf(CLERK).total()).isEqualTo(2);
        assertThat(tasksOf(OTHER).total()).isZero();
    }

    @Test
    void theMostUrgentStandFirstAndPagesCountAll() {
        start(new DocumentId("plan-1"), REVIEWER);
        office.pass(Duration.ofDays(1));
        start(new DocumentId("plan-2"), REVIEWER);
        office.pass(Duration.ofDays(1));
        start(new DocumentId("plan-3"), REVIEWER);

        Page<RoutingTask> all = tasksOf(REVIEWER);
        Page<RoutingTask> second = asking(() -> routing().tasks(REVIEWER, new PageRequest(1, 1)));

        assertThat(all.items())
                .extracting(task -> task.document().value())
                .containsExactly("plan-1", "plan-2", "plan-3");
        assertThat(all.items().get(0).level()).isEqualTo(DueLevel.YELLOW);
        assertThat(second.items()).containsExactly(all.items().get(1));
        assertThat(second.skip()).isEqualTo(1);
        assertThat(second.total()).isEqualTo(3);
    }

    @Test
    void pagesOfAnySizeMakeUpTheWholeInbox() {
        List<String> documents =
                IntStream.rangeClosed(10, 30).mapToObj(i -> "plan-" + i).toList();
        for (String document : documents) {
            start(new DocumentId(document), REVIEWER);
            office.pass(Duration.ofSeconds(1));
        }

        for (int size : new int[] {20, 1, 5, 7}) {
            List<String> read = new ArrayList<>();
            for (int skip = 0; skip < documents.size(); skip += size) {
                PageRequest page = new PageRequest(skip, size);
                asking(() -> routing().tasks(REVIEWER, page))
                        .items()
                        .forEach(task -> read.add(task.document().value()));
            }
            assertThat(read).isEqualTo(documents);
        }
    }

    @Test
    void aLaterTaskThatIsAlreadyYellowStandsBeforeAnEarlierOneThatIsNot() {
        doing(() -> routing()
                .start(new RoutingRequest(
                        PLAN, "an", Authority.user("binh"), TO_SIGNERS, Duration.ofDays(5), Duration.ZERO)));
        doing(() -> routing()
                .start(new RoutingRequest(
                        new DocumentId("plan-2"),
                        "an",
                        Authority.user("binh"),
                        TO_SIGNERS,
                        Duration.ofDays(6),
                        Duration.ofDays(4))));
        office.pass(Duration.ofDays(2));

        assertThat(tasksOf(REVIEWER).items())
                .extracting(task -> task.document().value() + " " + task.level().code())
                .containsExactly("plan-2 yellow", "plan-1 normal");
    }

    @Test
    void aTaskTurnsYellowThenRedThenSpecialRedAndStaysOpen() {
        start(PLAN, REVIEWER);

        office.pass(Duration.ofDays(2));
        assertThat(open(PLAN).level()).isEqualTo(DueLevel.YELLOW);
        office.pass(Duration.ofDays(3));
        assertThat(open(PLAN).level()).isEqualTo(DueLevel.RED);
        office.pass(Duration.ofDays(3));
        assertThat(open(PLAN).level()).isEqualTo(DueLevel.SPECIAL_RED);
    }

    @Test
    void theNextDeskStartsInTime() {
        start(PLAN, REVIEWER);
        office.pass(Duration.ofDays(6));

        decide(PLAN, REVIEWER, Verdict.APPROVE, null);

        assertThat(open(PLAN).level()).isEqualTo(DueLevel.NORMAL);
        assertThat(Duration.between(open(PLAN).createdAt(), open(PLAN).dueAt())).isEqualTo(Duration.ofDays(5));
    }

    private void start(DocumentId document, Actor reviewer) {
        doing(() -> routing().start(request(document, reviewer)));
    }

    private void decide(DocumentId document, Actor actor, Verdict verdict, String comment) {
        doing(() -> routing().complete(open(document).id(), actor, verdict, comment));
    }

    private RoutingTask open(DocumentId document) {
        return onADesk(document).orElseThrow();
    }

    private Optional<RoutingTask> onADesk(DocumentId document) {
        return EVERYBODY.stream()
                .flatMap(person -> tasksOf(person).items().stream())
                .filter(task -> task.document().equals(document))
                .findFirst();
    }

    private Page<RoutingTask> tasksOf(Actor actor) {
        return asking(() -> routing().tasks(actor, PageRequest.FIRST));
    }

    private static RoutingRequest request(DocumentId document, Actor reviewer) {
        return request(document, reviewer == null ? null : Authority.user(reviewer.userId()));
    }

    private static RoutingRequest request(DocumentId document, Authority reviewer) {
        return new RoutingRequest(document, "an", reviewer, TO_SIGNERS, Duration.ofDays(5), Duration.ofDays(3));
    }

    private static void problem(Throwable thrown, Problem expected) {
        assertThat(thrown).isInstanceOf(ReportException.class);
        assertThat(((ReportException) thrown).problem()).isEqualTo(expected);
    }

    private Routing routing() {
        return office.routing();
    }

    private void doing(Runnable work) {
        office.inTransaction(work);
    }

    private <T> T asking(Supplier<T> work) {
        AtomicReference<T> answer = new AtomicReference<>();
        office.inTransaction(() -> answer.set(work.get()));
        return answer.get();
    }

    private void rollingBack(Runnable work) {
        assertThatThrownBy(() -> doing(() -> {
                    work.run();
                    throw new IllegalStateException("rolled back by the test");
                }))
                .hasMessage("rolled back by the test");
    }
}
