package vn.eoffice.reports.alfresco.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.journal.JournalEntry;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.port.TestDirectory;

class RecordGuardTest {

    /** Everything a client may try on a final document. */
    static Stream<Arguments> forbidden() {
        return Stream.of(
                attempt("delete", (desk, node) -> desk.nodes().deleteNode(node)),
                attempt("delete the folder", (desk, node) -> desk.nodes().deleteNode(folder(desk, node))),
                attempt("delete the folder above", (desk, node) -> desk.nodes()
                        .deleteNode(folder(desk, folder(desk, node)))),
                attempt("move", RecordGuardTest::move),
                attempt("rename", set("cm:name", "khac.txt")),
                attempt("title", set("cm:title", "Khác")),
                attempt("owner", set("cm:owner", "vanthu")),
                attempt("number", set("rpt:number", "18-KH/TU")),
                attempt("subject", set("rpt:subject", "khác")),
                attempt("status", set("rpt:status", "draft")),
                attempt("secrecy", set("rpt:secrecy", "secret")),
                attempt("forged key", set("rpt:identityKey", "x")),
                attempt("file", (desk, node) -> desk.write(BehaviourDesk.SYSTEM, node, "khác")),
                attempt("type", (desk, node) -> desk.nodes().setType(node, Names.of("rpt:report"))),
                attempt("number aspect", (desk, node) -> desk.nodes().removeAspect(node, Names.of("rpt:numbered"))),
                attempt("versions", (desk, node) -> desk.nodes().removeAspect(node, ContentModel.ASPECT_VERSIONABLE)),
                attempt(
                        "check out",
                        (desk, node) -> desk.alfresco().fakeFileLocks().checkOut(node)),
                attempt("lock", (desk, node) -> desk.alfresco().fakeFileLocks().lock(node)),
                attempt("link", (desk, node) -> desk.nodes().createAssociation(node, node, Names.of("rpt:replaces"))));
    }

    private static Arguments attempt(String what, BiConsumer<BehaviourDesk, NodeRef> work) {
        return Arguments.of(what, work);
    }

    private static BiConsumer<BehaviourDesk, NodeRef> set(String property, String value) {
        return (desk, node) -> desk.nodes().setProperty(node, Names.of(property), value);
    }

    private static NodeRef folder(BehaviourDesk desk, NodeRef node) {
        return desk.nodes().getPrimaryParent(node).getParentRef();
    }

    private static void move(BehaviourDesk desk, NodeRef node) {
        desk.nodes()
                .moveNode(
                        node,
                        desk.alfresco().companyHome(),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "x"));
    }

    private static NodeRef issued(BehaviourDesk desk) {
        NodeRef node = desk.document(DocumentStatus.ISSUED);
        desk.run(() -> desk.alfresco().behaviours().disableBehaviour());
        desk.run(() -> desk.nodes().addAspect(node, ContentModel.ASPECT_VERSIONABLE, null));
        desk.run(() -> desk.alfresco().behaviours().enableBehaviour());
        return node;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forbidden")
    void anIssuedDocumentStaysAsItIs(String what, BiConsumer<BehaviourDesk, NodeRef> attempt) {
        BehaviourDesk desk = new BehaviourDesk();
        NodeRef node = issued(desk);
        Map<QName, java.io.Serializable> before =
                desk.as(BehaviourDesk.SYSTEM, () -> desk.nodes().getProperties(node));

        assertThatThrownBy(() -> desk.run(() -> attempt.accept(desk, node)))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("Văn bản đã ban hành nên không thể sửa, đổi tên, chuyển hay xóa.");
        assertThat(desk.as(BehaviourDesk.SYSTEM, () -> desk.nodes().getProperties(node)))
                .isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forbidden")
    void nothingButTheGuardKeepsIt(String what, BiConsumer<BehaviourDesk, NodeRef> attempt) {
        BehaviourDesk desk = BehaviourDesk.unguarded();
        NodeRef node = issued(desk);

        assertThatCode(() -> desk.run(() -> attempt.accept(desk, node))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentStatus.class,
            names = {"IN_REVIEW", "APPROVED", "ISSUED", "DISTRIBUTED", "ARCHIVED", "RECALLED"})
    void fromTheReviewOnADocumentIsClosed(DocumentStatus status) {
        BehaviourDesk desk = new BehaviourDesk();
        NodeRef node = desk.document(status);

        assertThatThrownBy(() -> desk.run(() -> desk.nodes().deleteNode(node))).isInstanceOf(IntegrityException.class);
    }

    @Test
    void englishReadersAreToldInEnglish() {
        BehaviourDesk desk = new BehaviourDesk();
        NodeRef node = desk.document(DocumentStatus.ISSUED);
        desk.speak(Locale.ENGLISH);

        assertThatThrownBy(() -> desk.run(() -> desk.nodes().deleteNode(node)))
                .hasMessageContaining("The document is issued: it cannot be changed, renamed, moved or deleted."
                        + " Recall it and issue another one.");
    }

    @Test
    void tagsLikesAndThumbnailsStayFree() {
        BehaviourDesk desk = new BehaviourDesk();
        NodeRef node = desk.document(DocumentStatus.DISTRIBUTED);

        assertThatCode(() -> desk.set(
                        BehaviourDesk.SYSTEM,
                        node,
                        Map.of(
                                "cm:taggable",
                                new ArrayList<>(List.of("x")),
                                "cm:likesRatingSchemeCount",
                                1,
                                "cm:lastThumbnailModification",
                                new ArrayList<>(List.of("doclib:1")),
                                "sys:locale",
                                "vi")))
                .doesNotThrowAnyException();
    }

    @Test
    void aFolderAboveMayBeRenamedAndMoved() {
        BehaviourDesk desk = new BehaviourDesk();
        NodeRef node = desk.document(DocumentStatus.ISSUED);
        NodeRef elsewhere = desk.folder(desk.alfresco().companyHome(), "Nơi khác");

        desk.run(() -> {
            NodeRef year = folder(desk, node);
            desk.nodes().setProperty(year, ContentModel.PROP_NAME, "Năm 2026");
            desk.nodes()
                    .moveNode(
                            year,
                            elsewhere,
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "x"));
        });

        assertThat(desk.document(node).status()).isEqualTo(DocumentStatus.ISSUED);
    }

    @Test
    void aRecallPasses() {
        BehaviourDesk desk = new BehaviourDesk();
        NodeRef node = desk.document(DocumentStatus.ISSUED);

        desk.run(() -> desk.useCases()
                .distribution()
                .recall(new DocumentId(node.getId()), "sai số liệu", TestDirectory.CLERK));

        assertThat(desk.document(node).status()).isEqualTo(DocumentStatus.RECALLED);
    }

    @Test
    void aDraftDeletedByAClientIsInTheJournal() {
        BehaviourDesk desk = new BehaviourDesk();
        NodeRef node = desk.document(DocumentStatus.DRAFT);

        desk.as(BehaviourDesk.CLERK, () -> {
            desk.nodes().deleteNode(node);
            return null;
        });

        assertThat(desk.as(BehaviourDesk.SYSTEM, () -> desk.office().journal().of(new DocumentId(node.getId()))))
                .filteredOn(entry -> entry.action() == Action.DELETED)
                .extracting(JournalEntry::by)
                .containsExactly("vanthu");
    }
}
