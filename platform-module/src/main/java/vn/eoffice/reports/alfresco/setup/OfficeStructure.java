package vn.eoffice.reports.alfresco.setup;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.alfresco.directory.UnitNodes;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.alfresco.setup.OfficeFiles.DatedUnit;

/**
 * Makes what is missing of roles, folders, units and their groups, and leaves alone what is there: a unit that somebody
 * changed in Share stays as it is.
 */
public final class OfficeStructure {

    private static final Map<Role, String> ROLES = Map.of(
            Role.CLERK, "Văn thư",
            Role.REVIEWER, "Người thẩm định",
            Role.SIGNER, "Lãnh đạo ký",
            Role.RECIPIENT, "Người nhận văn bản",
            Role.ARCHIVIST, "Lưu trữ",
            Role.ADMINISTRATOR, "Quản trị văn bản");

    private final NodeService nodes;
    private final Folders folders;
    private final UnitNodes mapping;
    private final UnitGroups groups;
    private final OfficeFiles files;
    private final Identity identity;

    public OfficeStructure(
            NodeService nodes,
            Folders folders,
            UnitNodes mapping,
            UnitGroups groups,
            OfficeFiles files,
            Identity identity) {
        this.nodes = nodes;
        this.folders = folders;
        this.mapping = mapping;
        this.groups = groups;
        this.files = files;
        this.identity = identity;
    }

    /** Makes it, in the caller's transaction. */
    public void ensure() {
        identity.asSystem(() -> {
            ROLES.forEach(groups::ensure);
            groups.ensureImporters();
            folders.registers();
            folders.allDocuments();
            files.units().forEach(this::add);
            files.groups().forEach(this::add);
            folders.children(folders.units()).forEach(this::ensureGroups);
            return folders.groups();
        });
    }

    private void add(DatedUnit dated) {
        folders.child(
                folders.units(),
                dated.unit().code(),
                Names.of("rpt:unit"),
                mapping.properties(dated.unit(), dated.from()).set("rpt:orgUnitTo", dated.to()));
    }

    private void add(UnitGroup group) {
        folders.child(folders.groups(), group.code(), Names.of("rpt:unitGroup"), mapping.properties(group));
    }

    private void ensureGroups(NodeRef unit) {
        Map<QName, Serializable> node = nodes.getProperties(unit);
        groups.ensure(
                PropertyValues.text(node, "rpt:orgUnitCode"),
                PropertyValues.text(node, "rpt:orgUnitName"),
                PropertyValues.text(node, "rpt:orgUnitAuthority"));
    }
}
