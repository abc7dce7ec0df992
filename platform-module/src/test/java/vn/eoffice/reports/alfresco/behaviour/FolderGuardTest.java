package vn.eoffice.reports.alfresco.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.eoffice.reports.alfresco.behaviour.BehaviourDesk.CLERK;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import vn.eoffice.reports.alfresco.repository.Names;

/** A folder in a filing folder belongs to whoever made it, who need not belong to the unit that files. */
class FolderGuardTest {

    private static final String STRANGER = "nguoinhan";

    private final BehaviourDesk desk = new BehaviourDesk();

    @Test
    void whoMadeAFolderInsideCannotMakeMoreOfItThanItIs() {
        NodeRef inner = inner(STRANGER);
        assertThat(desk.property(inner, "rpt:filingUnit")).isEqualTo("VPTU");

        refused(() -> desk.set(STRANGER, inner, Map.of("rpt:filingMode", "route")));
        refused(() -> desk.set(STRANGER, inner, Map.of("rpt:filingMode", "file")));

        assertThat(desk.property(inner, "rpt:filingMode")).isEqualTo("propose");
    }

    @Test
    void otherPropertiesOfItAreFree() {
        NodeRef inner = inner(STRANGER);

        desk.set(STRANGER, inner, Map.of("cm:title", "Tháng năm"));

        assertThat(desk.property(inner, "cm:title")).isEqualTo("Tháng năm");
    }

    @Test
    void aClerkOfTheUnitSetsItAsTheyLike() {
        NodeRef inner = inner(CLERK);

        desk.set(CLERK, inner, Map.of("rpt:filingMode", "file"));

        assertThat(desk.property(inner, "rpt:filingMode")).isEqualTo("file");
    }

    @Test
    void takenHomeItFilesNoMore() {
        NodeRef inner = inner(STRANGER);
        NodeRef deeper = desk.as(STRANGER, () -> desk.create(inner, "sâu", ContentModel.TYPE_FOLDER, Map.of()));
        NodeRef home = desk.openFolder("Nhà riêng");

        move(STRANGER, inner, home);

        assertThat(isFiling(inner)).isFalse();
        assertThat(isFiling(deeper)).isFalse();
        NodeRef file = desk.upload(STRANGER, deeper, "a.txt", "Kế hoạch");
        desk.settle();
        assertThat(desk.isFiled(file)).isFalse();
    }

    @Test
    void movedIntoAnotherFilingFolderItIsPartOfThatOne() {
        NodeRef inner = inner(STRANGER);
        NodeRef other = filing("Của ban", "BTCTU");

        move(STRANGER, inner, other);

        assertThat(desk.property(inner, "rpt:filingUnit")).isEqualTo("BTCTU");
    }

    @Test
    void aClerkMovesTheFilingFolderOfTheirUnitAsItIs() {
        NodeRef inner = inner(CLERK);

        move(CLERK, inner, desk.openFolder("Nơi khác"));

        assertThat(desk.property(inner, "rpt:filingUnit")).isEqualTo("VPTU");
    }

    private NodeRef inner(String user) {
        NodeRef folder = filing("Đề xuất", "VPTU");
        return desk.as(user, () -> desk.create(folder, "của tôi", ContentModel.TYPE_FOLDER, Map.of()));
    }

    private NodeRef filing(String name, String unit) {
        Map<String, Serializable> settings = Map.of("rpt:filingMode", "propose", "rpt:filingUnit", unit);
        return desk.filingFolder(name, settings);
    }

    private void move(String user, NodeRef node, NodeRef folder) {
        desk.as(user, () -> desk.nodes().moveNode(node, folder, ContentModel.ASSOC_CONTAINS, Names.of("cm:x")));
    }

    private boolean isFiling(NodeRef folder) {
        return desk.as(BehaviourDesk.SYSTEM, () -> desk.nodes().hasAspect(folder, IntakeNames.FOLDER));
    }

    private static void refused(Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("lập thư mục tiếp nhận");
    }
}
