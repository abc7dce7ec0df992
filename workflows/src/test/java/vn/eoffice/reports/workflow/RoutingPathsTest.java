package vn.eoffice.reports.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.workflow.BareEngine.PLAN;
import static vn.eoffice.reports.workflow.BareEngine.REVIEWER;
import static vn.eoffice.reports.workflow.BareEngine.request;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Authority;

class RoutingPathsTest {

    private static final String REASON = "Đề nghị bổ sung căn cứ: Nghị quyết số 18-NQ/TW, “ngày 25/10/2017”";

    private final BareEngine office = new BareEngine();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anApprovedDocumentIsReviewedSignedIssuedAndDistributed() {
        office.start(request(REVIEWER));
        assertThat(office.events.news()).containsExactly("arrive plan-17 review user:binh");

        office.complete("binh", "approve", "");
        assertThat(office.events.news()).containsExactly("arrive plan-17 approval role:SIGNER");

        office.complete("dung", "approve", "");
        assertThat(office.events.news()).containsExactly("issue plan-17 dung", "distribute plan-17 dung");
        assertThat(office.isOver()).isTrue();
        assertThat(office.board.isEmpty()).isTrue();
    }

    @Test
    void withoutAReviewerItGoesToTheSignerAtOnce() {
        office.start(request(null));

        assertThat(office.events.news()).containsExactly("arrive plan-17 approval role:SIGNER");
    }

    @Test
    void aReviewerReturnsItToTheDrafterWithTheReasonIntact() {
        office.start(request(REVIEWER));
        office.events.news();

        office.complete("binh", "return", REASON);

        assertThat(office.events.news()).containsExactly("arrive plan-17 revision user:an");
        assertThat(office.variable(RoutingVariables.COMMENT)).isEqualTo(REASON);
    }

    @Test
    void aSignerReturnsItToTheDrafterWithTheReasonIntact() {
        office.start(request(null));
        office.events.news();

        office.complete("dung", "return", REASON);

        assertThat(office.events.news()).containsExactly("arrive plan-17 revision user:an");
        assertThat(office.variable(RoutingVariables.COMMENT)).isEqualTo(REASON);
    }

    @Test
    void aDocumentThatTheSignerReturnedIsReviewedAgain() {
        office.start(request(REVIEWER));
        office.complete("binh", "approve", "");
        office.complete("dung", "return", REASON);
        office.events.news();

        office.complete("an", "submit", "Đã bổ sung");

        assertThat(office.events.news()).containsExactly("arrive plan-17 review user:binh");
        office.complete("binh", "approve", "");
        office.complete("dung", "approve", "");
        assertThat(office.isOver()).isTrue();
    }

    @Test
    void submittedAgainWithoutAReviewerItGoesBackToTheSigner() {
        office.start(request(null));
        office.complete("dung", "return", REASON);
        office.events.news();

        office.complete("an", "submit", "");

        assertThat(office.events.news()).containsExactly("arrive plan-17 approval role:SIGNER");
    }

    @Test
    void theDrafterWithdrawsAReturnedDocument() {
        office.start(request(REVIEWER));
        office.complete("binh", "return", REASON);
        office.events.news();

        office.complete("an", "withdraw", "");

        assertThat(office.events.news()).isEmpty();
        assertThat(office.isOver()).isTrue();
        assertThat(office.board.isEmpty()).isTrue();
    }

    @Test
    void aTaskCanBeGivenToSomebodyElseWhoThenSigns() {
        office.start(request(null));

        office.engine.getTaskService().setAssignee(office.openTask().getId(), "em");

        assertThat(office.board.only().owner()).isEqualTo(Authority.user("em"));
        office.events.news();
        office.complete("em", "approve", "");
        assertThat(office.events.news()).containsExactly("issue plan-17 em", "distribute plan-17 em");
    }

    @Test
    void aTaskThatIsPutBackIsEverybodysAgain() {
        office.start(request(null));
        office.engine.getTaskService().claim(office.openTask().getId(), "dung");
        assertThat(office.board.only().owner()).isEqualTo(Authority.user("dung"));

        office.engine.getTaskService().setAssignee(office.openTask().getId(), null);

        assertThat(office.board.only().owner()).isEqualTo(BareEngine.SIGNERS);
    }

    @Test
    void aPersonsTaskIsAssignedAndAGroupsTaskIsOfferedToIt() {
        office.start(request(REVIEWER));
        assertThat(office.openTask().getAssignee()).isEqualTo("binh");

        office.complete("binh", "approve", "");

        assertThat(office.openTask().getAssignee()).isNull();
        assertThat(office.engine
                        .getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup("role:SIGNER")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aTaskIsDueAfterTheTimeOfItsDesk() {
        office.start(request(REVIEWER));

        assertThat(office.openTask().getDueDate()).isEqualTo(Instant.parse("2026-11-21T01:00:00Z"));
        assertThat(office.board.only().dueAt()).isEqualTo(Instant.parse("2026-11-21T01:00:00Z"));
    }

    @Test
    void cancelledInReviewNothingOfItStaysOpen() {
        ProcessInstance instance = office.start(request(REVIEWER));

        office.engine.getRuntimeService().deleteProcessInstance(instance.getId(), "Rút lại theo yêu cầu");

        assertThat(office.isOver()).isTrue();
        assertThat(office.openTask()).isNull();
        assertThat(office.board.isEmpty()).isTrue();
        assertThat(office.engine.getManagementService().createJobQuery().count())
                .isZero();
    }

    @Test
    void aReferenceToAlfrescosPackageIsKeptAsText() {
        Map<String, Object> variables = new HashMap<>(RoutingVariables.of(request(null)));
        variables.put("bpm_package", new PackageOfAlfresco());

        office.start(variables);

        assertThat(office.variable(RoutingVariables.PACKAGE)).isEqualTo("workspace://SpacesStore/42");
    }

    @Test
    void itsBusinessKeyIsTheDocument() {
        assertThat(office.start(request(null)).getBusinessKey()).isEqualTo(PLAN.value());
    }

    /** Looks to an expression as Alfresco's script node does. */
    public static final class PackageOfAlfresco implements Serializable {
        public StringBuilder getNodeRef() {
            return new StringBuilder("workspace://SpacesStore/42");
        }
    }
}
