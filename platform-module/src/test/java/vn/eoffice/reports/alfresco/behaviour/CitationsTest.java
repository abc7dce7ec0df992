package vn.eoffice.reports.alfresco.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.citation.Citation;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.MetadataBuilder;
import vn.eoffice.reports.document.Secrecy;
import vn.eoffice.reports.port.TestDocuments;

class CitationsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 25);

    private final BehaviourDesk desk = new BehaviourDesk();

    private NodeRef file(UnaryOperator<MetadataBuilder> change) {
        DocumentId id = TestDocuments.newId();
        desk.run(() -> desk.office().documents().add(TestDocuments.plan(id, change)));
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id.value());
    }

    private NodeRef plan() {
        return file(CitationsTest::citing);
    }

    private static MetadataBuilder citing(MetadataBuilder plan) {
        return plan.citations(List.of(
                new Citation("nghị quyết", "18-NQ/TW", DAY, "Ban Chấp hành Trung ương", "Nghị quyết số 18-NQ/TW")));
    }

    private NodeRef resolution(UnaryOperator<MetadataBuilder> change) {
        return file(metadata -> change.apply(metadata.type("nghị quyết")
                .number("18-NQ/TW")
                .symbol("NQ/TW")
                .issuingBody("Ban Chấp hành Trung ương")
                .date(DAY)));
    }

    private List<NodeRef> cited(NodeRef source) {
        return desk.as("System", () -> desk.nodes().getTargetAssocs(source, CitationLinks.CITES).stream()
                .map(AssociationRef::getTargetRef)
                .toList());
    }

    @Test
    void aPlanIsLinkedToWhatItCites() {
        NodeRef resolution = resolution(metadata -> metadata);
        NodeRef plan = plan();
        desk.settle();

        assertThat(cited(plan)).containsExactly(resolution);
    }

    @Test
    void whatIsCitedMayComeLater() {
        NodeRef plan = plan();
        desk.settle();
        NodeRef resolution = resolution(metadata -> metadata);
        desk.settle();

        assertThat(cited(plan)).containsExactly(resolution);
    }

    @Test
    void theRightOneIsFoundAmongManyWithThatNumber() {
        IntStream.rangeClosed(1, 30).forEach(day -> resolution(metadata -> metadata.date(LocalDate.of(2020, 1, day))));
        NodeRef resolution = resolution(metadata -> metadata);
        NodeRef plan = plan();
        desk.settle();

        assertThat(cited(plan)).containsExactly(resolution);
    }

    @Test
    void whatFitsFarTooManyIsLinkedToNone() {
        IntStream.rangeClosed(1, 21).forEach(i -> resolution(metadata -> metadata));
        NodeRef plan = plan();
        desk.settle();

        assertThat(cited(plan)).isEmpty();
    }

    @Test
    void theSameNumberOfAnotherDayIsNotMeant() {
        NodeRef plan = plan();
        resolution(metadata -> metadata.date(LocalDate.of(2018, 10, 25)));
        desk.settle();

        assertThat(cited(plan)).isEmpty();
    }

    @Test
    void theSameNumberOfAnotherIssuerIsNotMeant() {
        NodeRef plan = plan();
        resolution(metadata -> metadata.issuingBody("Ban Bí thư"));
        desk.settle();

        assertThat(cited(plan)).isEmpty();
    }

    @Test
    void classifiedDocumentsAreNotLinked() {
        NodeRef plan = plan();
        resolution(metadata -> metadata.secrecy(Secrecy.SECRET));
        desk.settle();

        assertThat(cited(plan)).isEmpty();
    }

    @Test
    void aDocumentMadeSecretLosesItsLinks() {
        NodeRef resolution = resolution(metadata -> metadata);
        NodeRef plan = plan();
        desk.settle();
        desk.set("System", resolution, Map.of("rpt:secrecy", "secret"));
        desk.settle();

        assertThat(cited(plan)).isEmpty();
    }

    @Test
    void aNumberPutRightIsLinkedAnew() {
        NodeRef plan = plan();
        NodeRef resolution = resolution(metadata -> metadata.number("19-NQ/TW"));
        desk.settle();
        assertThat(cited(plan)).isEmpty();

        desk.set("System", resolution, Map.of("rpt:number", "18-NQ/TW"));
        desk.settle();
        assertThat(cited(plan)).containsExactly(resolution);
    }

    @Test
    void aNumberTakenInTheTransactionThatFilesDoesNotHideTheCitations() {
        NodeRef resolution = resolution(metadata -> metadata);
        DocumentId id = TestDocuments.newId();
        desk.run(() -> {
            desk.office().documents().add(TestDocuments.plan(id, CitationsTest::citing));
            Document filed = desk.office().documents().find(id).orElseThrow();
            desk.office()
                    .documents()
                    .replace(filed.change()
                            .metadata(
                                    filed.metadata().change().number("7-KH/TU").build())
                            .build());
        });
        desk.settle();

        assertThat(cited(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id.value())))
                .containsExactly(resolution);
    }

    @Test
    void nothingDanglesWhenADocumentIsRemoved() {
        NodeRef resolution = resolution(metadata -> metadata);
        NodeRef plan = plan();
        desk.settle();
        desk.run(() -> desk.office().documents().remove(new DocumentId(resolution.getId())));
        desk.settle();

        assertThat(cited(plan)).isEmpty();
    }

    @Test
    void theRepairLinksWhatARestartForgot() {
        NodeRef resolution = resolution(metadata -> metadata);
        NodeRef plan = plan();
        desk.restart();

        assertThat(desk.behaviours().citationRepair().run()).isEqualTo(1);
        assertThat(cited(plan)).containsExactly(resolution);
        assertThat(desk.behaviours().citationRepair().run()).isZero();
    }
}
