package vn.eoffice.reports.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.routing.RoutingRequest;

class RoutingVariablesTest {

    @Test
    void aRequestBecomesStrings() {
        RoutingRequest request = new RoutingRequest(
                new DocumentId("d-1"),
                "an",
                Authority.unit("VPTU"),
                Authority.user("dung"),
                Duration.ofDays(5),
                Duration.ofDays(3));

        assertThat(RoutingVariables.of(request))
                .containsExactly(
                        entry("rptw_document", "d-1"),
                        entry("rptw_initiator", "an"),
                        entry("rptw_reviewer", "unit:VPTU"),
                        entry("rptw_signer", "user:dung"),
                        entry("rptw_yellowAfter", "PT48H"),
                        entry("rptw_redAfter", "PT120H"),
                        entry("rptw_specialRedAfter", "PT192H"));
    }

    @Test
    void noTimerIsShorterThanASecond() {
        RoutingRequest request = new RoutingRequest(
                new DocumentId("d-1"), "an", null, Authority.user("dung"), Duration.ofMillis(20), Duration.ofMillis(5));

        assertThat(RoutingVariables.of(request))
                .contains(
                        entry("rptw_yellowAfter", "PT1S"),
                        entry("rptw_redAfter", "PT1S"),
                        entry("rptw_specialRedAfter", "PT1S"));
    }
}
