package vn.eoffice.reports.alfresco.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.alfresco.AlfrescoOffice;
import vn.eoffice.reports.alfresco.TestFiling;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.FileReading;
import vn.eoffice.reports.extraction.DocumentReader;
import vn.eoffice.reports.extraction.text.TextLimits;
import vn.eoffice.reports.extraction.text.TikaTextSource;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.port.TestDirectory;

class DocumentActionTest {

    private final AlfrescoOffice office = new AlfrescoOffice();
    private final TestFiling filing = new TestFiling(office);
    private Locale locale = Locale.forLanguageTag("vi");

    @Test
    void aFileBecomesADocumentWhereItLies() {
        NodeRef node = upload("Số 17-KH/TU", TestDirectory.CLERK);

        assertThat(run(file(), node, TestDirectory.CLERK, Map.of("kind", "plan")))
                .isEqualTo("Đã nộp «scan.txt».");

        Document filed = stored(node);
        assertThat(filed.kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(filed.status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(filed.createdBy()).isEqualTo("vanthu");
    }

    @Test
    void filingTwiceFilesOnce() {
        NodeRef node = upload("Số 17-KH/TU", TestDirectory.CLERK);
        run(file(), node, TestDirectory.CLERK, Map.of());
        Document first = stored(node);

        assertThat(run(file(), node, TestDirectory.CLERK, Map.of())).isEqualTo("«scan.txt» đã được nộp trước đó.");
        assertThat(stored(node)).isEqualTo(first);
    }

    @Test
    void whoMayMerelyEditAFileDoesNotTakeItFromItsOwner() {
        NodeRef node = upload("Số 17-KH/TU", TestDirectory.REVIEWER);
        filing.as(TestDirectory.REVIEWER, () -> {
            office.services().permissions().setPermission(node, "vanthu", PermissionService.EDITOR, true);
            return node;
        });

        refused(
                file(),
                node,
                TestDirectory.CLERK,
                "Tệp này của người khác: chỉ chủ tệp hoặc người được phân quyền trên tệp mới đưa vào hồ sơ văn bản được.");
    }

    @Test
    void onlyAClerkFiles() {
        NodeRef node = upload("Số 17-KH/TU", TestDirectory.REVIEWER);

        refused(
                file(),
                node,
                TestDirectory.REVIEWER,
                "Chỉ văn thư được nộp và sửa văn bản. Hãy chuyển tệp cho văn thư của đơn vị.");
        assertThat(filing.as(TestDirectory.CLERK, () -> office.documents().find(new DocumentId(node.getId()))))
                .isEmpty();
    }

    @Test
    void whoMayOnlyReadAFileDoesNotFileIt() {
        NodeRef node = upload("Số 17-KH/TU", TestDirectory.REVIEWER);

        refused(
                file(),
                node,
                TestDirectory.CLERK,
                "Tệp này của người khác: chỉ chủ tệp hoặc người được phân quyền trên tệp mới đưa vào hồ sơ văn bản được.");
    }

    @Test
    void aProblemIsToldInTheLanguageOfTheRequest() {
        locale = Locale.ENGLISH;
        NodeRef node = upload("Số 17-KH/TU", TestDirectory.REVIEWER);

        refused(
                file(),
                node,
                TestDirectory.REVIEWER,
                "Only clerks file and correct documents. Hand the file to your unit's clerk.");
    }

    @Test
    void aDraftTakesItsNumberOnce() {
        Document draft = filing.file(plan -> plan);

        assertThat(run(number(), node(draft), TestDirectory.CLERK, Map.of())).isEqualTo("Số của văn bản: 01-KH/TU");
        assertThat(run(number(), node(draft), TestDirectory.CLERK, Map.of())).isEqualTo("Số của văn bản: 01-KH/TU");
    }

    @Test
    void whoMayNotSeeADraftTakesNoNumberForIt() {
        Document draft = filing.file(plan -> plan);

        refused(number(), node(draft), TestDirectory.ARCHIVIST, "Không tìm thấy văn bản " + draft.id() + ".");
    }

    @Test
    void anIssuedDocumentIsNotSentTwice() {
        Document issued = filing.issue(plan -> plan);

        assertThat(run(distribute(), node(issued), TestDirectory.CLERK, Map.of()))
                .isEqualTo("Văn bản đã được gửi đến 1 nơi nhận.");
    }

    @Test
    void aDraftIsNotSent() {
        Document draft = filing.file(plan -> plan);

        refused(
                distribute(),
                node(draft),
                TestDirectory.CLERK,
                "Chỉ phát hành được văn bản đã ban hành (trạng thái: draft).");
    }

    private FileAction file() {
        TikaTextSource texts = new TikaTextSource(TextLimits.DEFAULT);
        FileReading reading = new FileReading(texts, DocumentReader.with(CodeTables.standard()));
        return new FileAction(
                desk(),
                new NodeFiling(
                        office.services(),
                        office.documents(),
                        reading,
                        filing.cases().filing()));
    }

    private NumberAction number() {
        return new NumberAction(desk(), filing.cases().draftNumbers());
    }

    private DistributeAction distribute() {
        return new DistributeAction(desk(), filing.cases().distribution());
    }

    private Desk desk() {
        return new Desk(office.directory(), office.alfresco().identity(), () -> locale);
    }

    private String run(DocumentAction action, NodeRef node, Actor actor, Map<String, Serializable> given) {
        return filing.as(actor, () -> {
            Action asked = office.services().actions().createAction("rpt", given);
            action.executeImpl(asked, node);
            return asked.getParameterValue("result").toString();
        });
    }

    private void refused(DocumentAction action, NodeRef node, Actor actor, String text) {
        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> run(action, node, actor, Map.of()))
                .withMessageContaining(text);
    }

    private Document stored(NodeRef node) {
        return filing.as(TestDirectory.CLERK, () -> office.documents().find(new DocumentId(node.getId())))
                .orElseThrow();
    }

    private static NodeRef node(Document document) {
        return new NodeRef(
                StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, document.id().value());
    }

    /** A file that belongs to one person and can be read by everybody. */
    private NodeRef upload(String text, Actor owner) {
        return office.alfresco().answerAs("System", () -> {
            NodeRef made = office.services()
                    .nodes()
                    .createNode(
                            office.alfresco().companyHome(),
                            ContentModel.ASSOC_CONTAINS,
                            Names.of("cm:scan"),
                            ContentModel.TYPE_CONTENT,
                            Map.of(ContentModel.PROP_NAME, "scan.txt"))
                    .getChildRef();
            ContentWriter writer = office.services().contents().getWriter(made, ContentModel.PROP_CONTENT, true);
            writer.setMimetype("text/plain");
            writer.putContent(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            office.services().permissions().setPermission(made, owner.userId(), PermissionService.COORDINATOR, true);
            return made;
        });
    }
}
