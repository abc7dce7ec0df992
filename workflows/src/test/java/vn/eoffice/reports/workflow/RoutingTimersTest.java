package vn.eoffice.reports.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.workflow.BareEngine.PLAN;
import static vn.eoffice.reports.workflow.BareEngine.REVIEWER;
import static vn.eoffice.reports.workflow.BareEngine.request;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.eoffice.reports.routing.DueLevel;
import vn.eoffice.reports.routing.RoutingRequest;

class RoutingTimersTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final BareEngine office = new BareEngine();

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({
        "review,yellow,P2D,user:binh",
        "review,red,P5D,user:binh",
        "review,special-red,P8D,user:binh",
        "approval,yellow,P2D,role:SIGNER",
        "approval,red,P5D,role:SIGNER",
        "approval,special-red,P8D,role:SIGNER",
        "revision,yellow,P2D,user:an",
        "revision,red,P5D,user:an",
        "revision,special-red,P8D,user:an"
    })
    void eachLevelIsToldOnceAndTheTaskStays(String step, String level, Duration after, String owner) {
        reach(step);
        office.pass(after.minus(SECOND), false);
        office.events.news();

        office.pass(after, false);

        assertThat(office.events.news()).containsExactly("escalate plan-17 " + step + " " + level + " " + owner);
        assertThat(office.openTask().getTaskDefinitionKey()).isEqualTo(step);
        assertThat(office.variable(RoutingVariables.LEVEL)).isEqualTo(level);
        assertThat(office.board.only().level()).isEqualTo(DueLevel.ofCode(level).orElseThrow());
        office.pass(after, false);
        assertThat(office.events.news()).isEmpty();
    }

    @Test
    void afterTheThirdLevelTheDeskIsLeftInPeace() {
        office.start(request(REVIEWER));
        office.pass(Duration.ofDays(8), false);
        office.events.news();

        office.pass(Duration.ofDays(365), false);

        assertThat(office.events.news()).isEmpty();
        assertThat(office.engine.getManagementService().createJobQuery().count())
                .isZero();
    }

    @Test
    void theClockStartsAgainAtTheNextDesk() {
        office.start(request(REVIEWER));
        office.pass(Duration.ofDays(6), false);
        office.complete("binh", "approve", "");
        assertThat(office.variable(RoutingVariables.LEVEL)).isEqualTo("normal");
        office.events.news();

        office.pass(Duration.ofDays(8).minus(SECOND), false);
        assertThat(office.events.news()).isEmpty();
        office.pass(Duration.ofDays(8), false);

        assertThat(office.events.news()).containsExactly("escalate plan-17 approval yellow role:SIGNER");
    }

    @Test
    void timersThatFireLateAndInAnyOrderNeverLowerTheLevel() {
        office.start(request(REVIEWER));
        office.events.news();

        office.pass(Duration.ofDays(30), true);

        assertThat(office.events.news())
                .containsExactly(
                        "escalate plan-17 review special-red user:binh",
                        "escalate plan-17 review red user:binh",
                        "escalate plan-17 review yellow user:binh");
        assertThat(office.variable(RoutingVariables.LEVEL)).isEqualTo("special-red");
    }

    @Test
    void whoStandsInIsReminded() {
        office.start(request(REVIEWER));
        office.engine.getTaskService().setAssignee(office.openTask().getId(), "chi");
        office.events.news();

        office.pass(Duration.ofDays(2), false);

        assertThat(office.events.news()).containsExactly("escalate plan-17 review yellow user:chi");
    }

    @Test
    void aWarningLongerThanTheDesksTimeComesAfterASecond() {
        office.start(
                new RoutingRequest(PLAN, "an", REVIEWER, BareEngine.SIGNERS, Duration.ofHours(4), Duration.ofDays(3)));
        office.events.news();

        office.pass(SECOND, false);

        assertThat(office.events.news()).containsExactly("escalate plan-17 review yellow user:binh");
    }

    private void reach(String step) {
        office.start(request("approval".equals(step) ? null : REVIEWER));
        if ("revision".equals(step)) {
            office.complete("binh", "return", "lý do");
        }
    }
}
