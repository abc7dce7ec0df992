package vn.eoffice.reports.alfresco.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.eoffice.reports.alfresco.behaviour.BehaviourDesk.CLERK;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.PublicLinks;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Secrecy;

/** "Share" in Alfresco's clients: the aspect is added as the system for whoever may read the file. */
class LinkGuardTest {

    private static final QName LINK = QName.createQName("http://www.alfresco.org/model/qshare/1.0", "sharedId");

    private final BehaviourDesk desk = new BehaviourDesk();

    @ParameterizedTest
    @EnumSource(
            value = DocumentStatus.class,
            names = {"DRAFT", "IN_REVIEW", "RETURNED", "APPROVED", "RECALLED"})
    void whatIsNotIssuedIsNotShownToTheWorld(DocumentStatus status) {
        NodeRef node = desk.document(status);

        assertThatThrownBy(() -> share(node))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("liên kết công khai");
        assertThat(isShared(node)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentStatus.class,
            names = {"ISSUED", "DISTRIBUTED", "ARCHIVED"})
    void whatIsIssuedMayBe(DocumentStatus status) {
        NodeRef node = desk.document(status);

        share(node);

        assertThat(isShared(node)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Secrecy.class,
            names = {"CONFIDENTIAL", "SECRET", "TOP_SECRET"})
    void whatIsClassifiedIsNot(Secrecy secrecy) {
        NodeRef node = desk.document(DocumentStatus.ISSUED);
        change(node, secrecy, DocumentStatus.ISSUED);

        assertThatThrownBy(() -> share(node)).isInstanceOf(IntegrityException.class);
    }

    @Test
    void aRecallEndsTheLink() {
        NodeRef node = desk.document(DocumentStatus.DISTRIBUTED);
        share(node);

        change(node, Secrecy.NONE, DocumentStatus.RECALLED);

        assertThat(isShared(node)).isFalse();
    }

    @Test
    void whatBecomesSecretLosesItsLink() {
        NodeRef node = desk.document(DocumentStatus.DISTRIBUTED);
        share(node);

        change(node, Secrecy.SECRET, DocumentStatus.DISTRIBUTED);

        assertThat(isShared(node)).isFalse();
    }

    @Test
    void otherFilesAreSharedAsEver() {
        NodeRef node = desk.upload(CLERK, desk.openFolder("Chung"), "anh.txt", "ảnh");

        share(node);

        assertThat(isShared(node)).isTrue();
    }

    @Test
    void aSharedFileThatIsFiledLosesItsLink() {
        NodeRef node = desk.upload(CLERK, desk.openFolder("Chung"), "ke-hoach.txt", "Kế hoạch");
        share(node);

        desk.as(CLERK, () -> {
            desk.nodes().setType(node, Names.of("rpt:plan"));
            return node;
        });

        assertThat(isShared(node)).isFalse();
    }

    /** As Alfresco's service does. */
    private void share(NodeRef node) {
        desk.as(CLERK, () -> desk.alfresco().identity().asSystem(() -> {
            Map<QName, Serializable> link = new HashMap<>();
            link.put(LINK, "q3bEKPeDQvmJYgt4hJxOjw");
            desk.nodes().addAspect(node, PublicLinks.ASPECT, link);
            return node;
        }));
    }

    private boolean isShared(NodeRef node) {
        return desk.as(BehaviourDesk.SYSTEM, () -> desk.nodes().hasAspect(node, PublicLinks.ASPECT));
    }

    private void change(NodeRef node, Secrecy secrecy, DocumentStatus status) {
        desk.run(() -> {
            Document stored =
                    desk.office().documents().find(new DocumentId(node.getId())).orElseThrow();
            desk.office()
                    .documents()
                    .replace(stored.change()
                            .metadata(
                                    stored.metadata().change().secrecy(secrecy).build())
                            .status(status)
                            .recallReason(status == DocumentStatus.RECALLED ? "sai" : null)
                            .build());
        });
    }
}
