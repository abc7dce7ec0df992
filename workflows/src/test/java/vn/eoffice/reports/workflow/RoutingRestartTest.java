package vn.eoffice.reports.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.workflow.BareEngine.REVIEWER;
import static vn.eoffice.reports.workflow.BareEngine.request;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.eoffice.reports.actor.Authority;

/** A server that stops in the middle of a routing goes on with it when it starts again. */
class RoutingRestartTest {

    @TempDir
    private Path folder;

    private BareEngine office;

    @BeforeEach
    void start() {
        office = new BareEngine("jdbc:h2:file:" + folder.resolve("engine"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void restart() {
        close();
        start();
    }

    @Test
    void everyDeskIsWhereItWas() {
        office.start(request(REVIEWER));
        restart();
        assertThat(office.openTask().getTaskDefinitionKey()).isEqualTo("review");
        assertThat(office.openTask().getDueDate()).isEqualTo(Instant.parse("2026-11-21T01:00:00Z"));

        office.complete("binh", "return", "Thiếu căn cứ");
        restart();
        office.complete("an", "submit", "");
        restart();
        office.complete("binh", "approve", "");
        restart();
        office.complete("dung", "approve", "");

        assertThat(office.events.news()).containsExactly("issue plan-17 dung", "distribute plan-17 dung");
        assertThat(office.isOver()).isTrue();
    }

    @Test
    void whatWasHandedToSomebodyElseStaysTheirs() {
        office.start(request(REVIEWER));
        office.engine.getTaskService().setAssignee(office.openTask().getId(), "chi");

        restart();

        assertThat(office.openTask().getAssignee()).isEqualTo("chi");
        assertThat(office.variable(RoutingVariables.OWNER))
                .isEqualTo(Authority.user("chi").code());
    }

    @Test
    void timersThatFellDueMeanwhileFireOnce() {
        office.start(request(REVIEWER));
        office.pass(Duration.ofDays(2), false);
        restart();
        assertThat(office.variable(RoutingVariables.LEVEL)).isEqualTo("yellow");

        office.pass(Duration.ofDays(9), false);

        assertThat(office.events.news())
                .containsExactly(
                        "escalate plan-17 review red user:binh", "escalate plan-17 review special-red user:binh");
        assertThat(office.openTask().getTaskDefinitionKey()).isEqualTo("review");
    }

    @Test
    void theSameProcessIsNotDeployedAgain() {
        restart();
        restart();

        assertThat(office.engine
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .count())
                .isEqualTo(1);
    }
}
