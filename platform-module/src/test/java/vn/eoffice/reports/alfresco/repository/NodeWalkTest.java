package vn.eoffice.reports.alfresco.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.error.ReportException;
import vn.eoffice.reports.port.TestDocuments;

class NodeWalkTest {

    private static final String FILED = "rpt:contentHash IS NOT NULL";

    private final AlfrescoOffice office = new AlfrescoOffice();
    private final NodeQueries queries = new NodeQueries(office.services().search(), Duration.ofSeconds(30));

    @Test
    void everyNodeIsShownOnceHoweverManyWindowsItTakes() {
        Set<String> filed = file(23);

        assertThat(walk(5)).hasSize(23).containsExactlyInAnyOrderElementsOf(filed);
    }

    @Test
    void moreNodesOfOneMomentThanAWindowHoldsAreAllShown() {
        Set<String> filed = file(12);
        office.alfresco()
                .as(
                        "System",
                        () -> filed.forEach(id -> office.services()
                                .nodes()
                                .setProperty(node(id), ContentModel.PROP_CREATED, new java.util.Date(1_000_000))));

        assertThat(walk(5)).hasSize(12).containsExactlyInAnyOrderElementsOf(filed);
    }

    @Test
    void nothingIsShownOfAnEmptyArchive() {
        assertThat(walk(5)).isEmpty();
    }

    @Test
    void aQueryThatTookTooLongIsRefusedAndNotCutOff() {
        file(1);
        NodeQueries hasty = new NodeQueries(office.services().search(), Duration.ZERO);

        assertThatThrownBy(() -> office.alfresco().as("System", () -> hasty.find("rpt:document", FILED)))
                .isInstanceOfSatisfying(ReportException.class, refused -> assertThat(refused.key())
                        .isEqualTo("search.too-long"));
    }

    private Set<String> file(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TestDocuments.plan(TestDocuments.newId()))
                .peek(plan ->
                        office.alfresco().as("System", () -> office.documents().add(plan)))
                .map(plan -> plan.id().value())
                .collect(Collectors.toSet());
    }

    private List<String> walk(int window) {
        List<String> shown = new ArrayList<>();
        NodeWalk walk = new NodeWalk(queries, office.services().nodes(), window);
        office.alfresco()
                .as(
                        "System",
                        () -> walk.each("rpt:document", FILED, AT_ONCE, nodes -> nodes.stream()
                                .map(NodeRef::getId)
                                .forEach(shown::add)));
        return shown;
    }

    private static final NodeWalk.Reading AT_ONCE = new NodeWalk.Reading() {
        @Override
        public <T> T run(Supplier<T> query) {
            return query.get();
        }
    };

    private static NodeRef node(String id) {
        return new NodeRef(
                org.alfresco.service.cmr.repository.StoreRef.STORE_REF_WORKSPACE_SPACESSTORE,
                new DocumentId(id).value());
    }
}
