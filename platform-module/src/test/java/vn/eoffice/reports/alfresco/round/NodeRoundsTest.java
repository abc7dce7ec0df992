package vn.eoffice.reports.alfresco.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.port.TestDocuments;
import vn.eoffice.reports.port.TestRounds;
import vn.eoffice.reports.round.Round;
import vn.eoffice.reports.round.RoundUnit;
import vn.eoffice.reports.round.SubmissionState;

class NodeRoundsTest {

    private static final int PROVINCE = 3_321;
    private static final String CLERK_OF_THE_UNIT = "nguoinhan";
    private static final String OWN = "DU-BINHKHE";
    private static final String OTHER = "DU-ANLAO";

    private final AlfrescoOffice office = new AlfrescoOffice();
    private final Round round = office.alfresco().answerAs("vanthu", () -> office.rounds()
            .save(TestRounds.round(TestDocuments.newId(), TestRounds.MORNING)));

    @Test
    void theUnitsOfAProvinceLieInAFewNodes() {
        long before = nodes();

        save(IntStream.range(0, PROVINCE)
                .mapToObj(i -> TestRounds.unit(round.id(), "XA-" + i))
                .toList());

        assertThat(nodes() - before).isLessThan(40);
        assertThat(office.alfresco()
                        .answerAs("vanthu", () -> office.rounds().units(round.id()))
                        .size())
                .isEqualTo(PROVINCE);
    }

    @Test
    void whoMadeARoundDoesNotOwnIt() {
        NodeRef node = NodeRounds.node(round.id());

        assertThatThrownBy(() -> office.alfresco().as("vanthu", () -> office.services()
                        .nodes()
                        .setProperty(node, Names.of("rpt:roundState"), "closed")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aUnitThatHasSentNothingHasNoFolder() {
        save(List.of(TestRounds.unit(round.id(), OWN)));

        assertThat(folder(OWN)).isNull();
    }

    @Test
    void theClerksOfAUnitSeeItsOwnFolderAndNoOthers() {
        send(OWN);
        send(OTHER);

        assertThat(state(folder(OWN))).isEqualTo("expected");
        assertThatThrownBy(() -> state(folder(OTHER))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> office.alfresco().answerAs(CLERK_OF_THE_UNIT, () -> office.services()
                        .nodes()
                        .getProperties(NodeRounds.node(round.id()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theFolderOfAUnitShowsHowFarItIs() {
        send(OWN);
        save(List.of(TestRounds.unit(round.id(), OWN)));
        RoundUnit stored = office.alfresco()
                .answerAs("vanthu", () -> office.rounds().unit(round.id(), OWN).orElseThrow());

        save(List.of(TestRounds.full(stored)));

        assertThat(state(folder(OWN))).isEqualTo("accepted");
    }

    private void send(String unit) {
        office.alfresco().as(CLERK_OF_THE_UNIT, () -> office.submissions()
                .save(TestRounds.submission(round.id(), unit, 1, SubmissionState.RECEIVED)));
    }

    private void save(List<RoundUnit> units) {
        office.alfresco().as("vanthu", () -> office.rounds().saveUnits(units));
    }

    private NodeRef folder(String unit) {
        return office.alfresco().answerAs("System", () -> office.services()
                .nodes()
                .getChildByName(NodeRounds.node(round.id()), ContentModel.ASSOC_CONTAINS, unit));
    }

    private Object state(NodeRef folder) {
        return office.alfresco().answerAs(CLERK_OF_THE_UNIT, () -> office.services()
                .nodes()
                .getProperty(folder, Names.of("rpt:unitState")));
    }

    private long nodes() {
        return office.alfresco().fakeNodes().count();
    }
}
