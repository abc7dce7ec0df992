package vn.eoffice.reports.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.eoffice.reports.workflow.BareEngine.REVIEWER;
import static vn.eoffice.reports.workflow.BareEngine.request;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.eoffice.reports.error.ReportException;

class RoutingRefusalsTest {

    private final BareEngine office = new BareEngine();

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "", "APPROVE", "submit", "withdraw", "delegate"})
    void aReviewerCannotDecideWhatIsNotTheirs(String verdict) {
        office.start(request(REVIEWER));

        assertThatThrownBy(() -> office.complete("binh", verdict, "lý do"))
                .hasRootCauseInstanceOf(ReportException.class)
                .rootCause()
                .hasMessageContaining("task.wrong-verdict");
        assertThat(office.openTask().getTaskDefinitionKey()).isEqualTo("review");
    }

    @Test
    void aVerdictOfTheStepBeforeDoesNotCount() {
        office.start(request(REVIEWER));
        office.complete("binh", "approve", "");

        assertThatThrownBy(() -> office.engine
                        .getTaskService()
                        .complete(office.openTask().getId()))
                .rootCause()
                .hasMessageContaining("task.wrong-verdict");
        assertThat(office.openTask().getTaskDefinitionKey()).isEqualTo("approval");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "return"})
    void theDrafterCanNeitherSignNorReturnTheirOwnRevision(String verdict) {
        office.start(request(null));
        office.complete("dung", "return", "lý do");

        assertThatThrownBy(() -> office.complete("an", verdict, "lý do"))
                .rootCause()
                .hasMessageContaining("task.wrong-verdict");
        assertThat(office.openTask().getTaskDefinitionKey()).isEqualTo("revision");
    }

    @Test
    void aReturnNeedsAReason() {
        office.start(request(REVIEWER));

        assertThatThrownBy(() -> office.complete("binh", "return", "  "))
                .rootCause()
                .hasMessageContaining("reason.missing");
        assertThat(office.openTask().getTaskDefinitionKey()).isEqualTo("review");
    }

    @ParameterizedTest
    @CsvSource({"issue", "distribute"})
    void whenTheDocumentCannotBeIssuedTheTaskStaysOpen(String failing) {
        office.start(request(null));
        office.events.failAt(failing);

        assertThatThrownBy(() -> office.complete("dung", "approve", "")).isInstanceOf(ReportException.class);

        assertThat(office.openTask().getTaskDefinitionKey()).isEqualTo("approval");
        assertThat(office.engine
                        .getTaskService()
                        .getVariablesLocal(office.openTask().getId()))
                .isEmpty();
        office.events.failAt("");
        office.complete("dung", "approve", "");
        assertThat(office.isOver()).isTrue();
    }

    @Test
    void nobodySignsWithoutAName() {
        office.start(request(null));

        assertThatThrownBy(() -> office.complete(null, "approve", ""))
                .rootCause()
                .hasMessageContaining("nobody signs");
        assertThat(office.openTask().getTaskDefinitionKey()).isEqualTo("approval");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RoutingVariables.DOCUMENT,
                RoutingVariables.INITIATOR,
                RoutingVariables.SIGNER,
                RoutingVariables.YELLOW_AFTER,
                RoutingVariables.RED_AFTER,
                RoutingVariables.SPECIAL_RED_AFTER
            })
    void aProcessThatCouldNotReachItsEndIsNotStarted(String missing) {
        Map<String, Object> variables = new HashMap<>(RoutingVariables.of(request(REVIEWER)));
        variables.remove(missing);

        assertThatThrownBy(() -> office.start(variables)).isInstanceOf(IllegalArgumentException.class);
        assertThat(office.isOver()).isTrue();
    }

    @Test
    void startedWithoutTheReviewersFieldItGoesToTheSigner() {
        Map<String, Object> variables = new HashMap<>(RoutingVariables.of(request(null)));
        variables.remove(RoutingVariables.REVIEWER);

        office.start(variables);

        assertThat(office.openTask().getTaskDefinitionKey()).isEqualTo("approval");
    }
}
