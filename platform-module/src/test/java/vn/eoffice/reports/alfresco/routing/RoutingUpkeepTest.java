package vn.eoffice.reports.alfresco.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.eoffice.reports.port.TestDirectory.REVIEWER;
import static vn.eoffice.reports.port.TestDirectory.SIGNER;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.activiti.engine.ManagementService;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.workflow.RoutingProcess;
import vn.eoffice.reports.workflow.RoutingVariables;

/** What the module does about its workflow without anybody's asking. */
class RoutingUpkeepTest {

    private final WorkflowDesk desk = new WorkflowDesk();

    @Test
    void aLateTaskIsToldByTheSystem() {
        DocumentId id = desk.submitted();

        desk.engine.pass(Duration.ofDays(5));

        assertThat(desk.journal(id)).containsExactly(Action.SUBMITTED, Action.ESCALATED, Action.ESCALATED);
        assertThat(desk.lastBy(id)).isEqualTo("system");
    }

    @Test
    void whatATimerCouldNotTellIsToldLater() {
        DocumentId id = desk.submitted();
        desk.engine.inTransaction(() ->
                desk.engine.engine.getRuntimeService().setVariable(desk.process(id), RoutingVariables.LEVEL, "red"));
        assertThat(desk.journal(id)).containsExactly(Action.SUBMITTED);

        desk.repair.run();
        desk.repair.run();

        assertThat(desk.journal(id)).containsExactly(Action.SUBMITTED, Action.ESCALATED, Action.ESCALATED);
    }

    @Test
    void aTimerOfABentProcessDoesNotDie() {
        DocumentId id = desk.submitted();
        desk.engine.inTransaction(() -> desk.engine
                .engine
                .getRuntimeService()
                .setVariable(desk.process(id), RoutingVariables.OWNER, "planet mars"));

        desk.engine.pass(Duration.ofDays(9));

        assertThat(desk.engine.engine.getManagementService().createJobQuery().count())
                .isZero();
    }

    @Test
    void aTimerThatWasGivenUpIsTriedAgain() {
        desk.submitted();
        ManagementService management = desk.engine.engine.getManagementService();
        desk.engine.inTransaction(
                () -> management.createJobQuery().list().forEach(job -> management.setJobRetries(job.getId(), 0)));

        desk.repair.run();

        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    }

    @Test
    void onlyAnotherRevisionIsDeployed() {
        desk.engine.inTransaction(desk.revision::ensure);
        assertThat(versions()).isEqualTo(1);
        DocumentId underway = desk.submitted();

        byte[] changed = "<!-- another revision -->".getBytes(StandardCharsets.UTF_8);
        desk.engine.inTransaction(() -> desk.revision.ensure(followedBy(changed)));
        desk.engine.inTransaction(() -> desk.revision.ensure(followedBy(changed)));

        assertThat(versions()).isEqualTo(2);
        desk.complete(REVIEWER, underway, "approve", "");
        desk.complete(SIGNER, underway, "approve", "");
        assertThat(desk.task(underway)).isNull();
    }

    private long versions() {
        return desk.engine
                .engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .count();
    }

    private static byte[] followedBy(byte[] more) {
        try (InputStream file = RoutingProcess.class.getClassLoader().getResourceAsStream(RoutingProcess.RESOURCE)) {
            byte[] process = file.readAllBytes();
            byte[] both = Arrays.copyOf(process, process.length + more.length);
            System.arraycopy(more, 0, both, process.length, more.length);
            return both;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
