package vn.eoffice.reports.alfresco.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.domain.node.NodeDAO;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.TestFiling;
import vn.eoffice.reports.alfresco.behaviour.NewTransactions;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.port.TestDirectory;

class NumberTaskTest {

    private static final NodeDAO NOTHING_WRITTEN = ensureNew -> null;
    private static final NodeDAO SOMETHING_WRITTEN = ensureNew -> 7L;

    private final AlfrescoOffice office = new AlfrescoOffice();
    private final TestFiling filing = new TestFiling(office);
    private final Separate separate = new Separate();

    @Test
    void everyDocumentOfThePackageIsNumberedOnceInATransactionOfItsOwn() {
        Document first = filing.file(plan -> plan);
        Document second = filing.file(plan -> plan);
        NodeRef folder = packaged(first, second);

        run(NOTHING_WRITTEN, folder, TestDirectory.CLERK);
        run(NOTHING_WRITTEN, folder, TestDirectory.CLERK);

        assertThat(List.of(number(first), number(second))).containsExactlyInAnyOrder("01-KH/TU", "02-KH/TU");
        assertThat(separate.opened).hasValue(4);
    }

    @Test
    void whatTheWorkflowHasWrittenIsNotWaitedForInAnotherTransaction() {
        Document draft = filing.file(plan -> plan);

        run(SOMETHING_WRITTEN, packaged(draft), TestDirectory.CLERK);

        assertThat(number(draft)).isEqualTo("01-KH/TU");
        assertThat(separate.opened).hasValue(0);
    }

    @Test
    void attachmentsInThePackageHaveNoNumber() {
        Document draft = filing.file(plan -> plan);
        NodeRef folder = packaged(draft);
        office.alfresco().answerAs("System", () -> office.services()
                .nodes()
                .createNode(
                        folder,
                        WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                        Names.of("cm:map"),
                        ContentModel.TYPE_CONTENT,
                        Map.of(ContentModel.PROP_NAME, "ban-do.png")));

        run(NOTHING_WRITTEN, folder, TestDirectory.CLERK);

        assertThat(number(draft)).isEqualTo("01-KH/TU");
    }

    @Test
    void whoMayNotNumberIsToldWhy() {
        Document draft = filing.file(plan -> plan);
        NodeRef folder = packaged(draft);

        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> run(NOTHING_WRITTEN, folder, TestDirectory.ARCHIVIST))
                .withMessageContaining("Không tìm thấy văn bản " + draft.id() + ".");
    }

    private void run(NodeDAO written, NodeRef folder, Actor actor) {
        NumberTask task = new NumberTask(
                execution -> folder,
                office.services().nodes(),
                written,
                separate,
                filing.cases().draftNumbers(),
                new Desk(office.directory(), office.alfresco().identity(), () -> Locale.forLanguageTag("vi")),
                office.alfresco().identity());
        filing.as(actor, () -> {
            task.execute(null);
            return folder;
        });
    }

    private String number(Document document) {
        return filing.as(TestDirectory.CLERK, () -> office.documents().find(document.id()))
                .orElseThrow()
                .metadata()
                .number();
    }

    private NodeRef packaged(Document... documents) {
        return office.alfresco().answerAs("System", () -> {
            NodeRef folder = office.services()
                    .nodes()
                    .createNode(
                            office.alfresco().companyHome(),
                            ContentModel.ASSOC_CONTAINS,
                            Names.of("cm:package"),
                            ContentModel.TYPE_FOLDER,
                            Map.of(ContentModel.PROP_NAME, "package"))
                    .getChildRef();
            for (Document document : documents) {
                NodeRef node = new NodeRef(
                        StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, document.id().value());
                office.services()
                        .nodes()
                        .addChild(folder, node, WorkflowModel.ASSOC_PACKAGE_CONTAINS, Names.of("cm:document"));
            }
            return folder;
        });
    }

    /** Runs work within the caller's, and counts. */
    private static final class Separate implements NewTransactions {

        private final AtomicInteger opened = new AtomicInteger();

        @Override
        public <T> T run(Supplier<T> work) {
            opened.incrementAndGet();
            return work.get();
        }
    }
}
