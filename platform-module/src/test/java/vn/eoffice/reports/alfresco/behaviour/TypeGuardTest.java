package vn.eoffice.reports.alfresco.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.eoffice.reports.alfresco.behaviour.BehaviourDesk.CLERK;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.repository.Names;

/** Whoever may merely edit somebody's file does not take it from them by calling it a document. */
class TypeGuardTest {

    private static final String OWNER = "nguoinhan";

    private final BehaviourDesk desk = new BehaviourDesk();
    private final NodeRef file = desk.upload(OWNER, desk.openFolder("Nhóm"), "bao-cao.txt", "BÁO CÁO");

    @Test
    void anEditorIsRefused() {
        assertThatThrownBy(() -> callIt(CLERK, "rpt:report"))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("của người khác");

        desk.settle();
        assertThat(desk.isFiled(file)).isFalse();
        assertThat(desk.as(OWNER, () -> desk.alfresco().contents().getReader(file, ContentModel.PROP_CONTENT)))
                .isNotNull();
    }

    @Test
    void itsOwnerMay() {
        callIt(OWNER, "rpt:report");

        desk.settle();
        assertThat(desk.isFiled(file)).isTrue();
    }

    @Test
    void whoMayChangeItsPermissionsMay() {
        desk.run(() -> desk.alfresco().permissions().setPermission(file, CLERK, "Coordinator", true));

        callIt(CLERK, "rpt:report");

        desk.settle();
        assertThat(desk.isFiled(file)).isTrue();
    }

    @Test
    void itsFormerOwnerGoesOnReadingIt() {
        NodeRef folder = desk.filingFolder("Tiếp nhận", Map.of("rpt:filingMode", "file", "rpt:filingUnit", "VPTU"));
        desk.as(CLERK, () -> desk.nodes().moveNode(file, folder, ContentModel.ASSOC_CONTAINS, Names.of("cm:x")));
        desk.as(CLERK, () -> {
            desk.nodes().setType(file, Names.of("rpt:report"));
            return file;
        });

        desk.settle();
        assertThat(desk.isFiled(file)).isTrue();
        assertThat(desk.as(OWNER, () -> desk.alfresco().contents().getReader(file, ContentModel.PROP_CONTENT)))
                .isNotNull();
    }

    private void callIt(String user, String type) {
        desk.as(user, () -> {
            desk.nodes().setType(file, Names.of(type));
            return file;
        });
    }
}
