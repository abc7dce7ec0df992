package vn.eoffice.reports.alfresco.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.port.TestDirectory;

class DirectoryWatchTest {

    private final BehaviourDesk desk = new BehaviourDesk();
    private final NodeRef unit = desk.as("System", () -> desk.office()
            .ports()
            .folders()
            .children(desk.office().ports().folders().units())
            .get(0));

    @Test
    void aUnitRenamedIsKnownAtOnce() {
        String code = (String) desk.property(unit, "rpt:orgUnitCode");
        assertThat(desk.office().directory().unit(code)).isPresent();
        desk.run(() -> desk.nodes().setProperty(unit, Names.of("rpt:orgUnitName"), "Tên mới"));

        assertThat(desk.office().directory().unit(code).orElseThrow().name()).isEqualTo("Tên mới");
    }

    @Test
    void aUnitDeletedIsGoneAtOnce() {
        assertThat(desk.office().directory().unit(TestDirectory.TU.code())).isPresent();
        desk.run(() -> desk.nodes().deleteNode(unit));

        assertThat(desk.office().directory().unit(TestDirectory.units().get(0).code()))
                .isEmpty();
    }
}
