package vn.eoffice.reports.alfresco.round;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.alfresco.repository.AuthorityNames;
import vn.eoffice.reports.alfresco.repository.FileNames;
import vn.eoffice.reports.alfresco.repository.Folders;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.NodeProperties;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.round.RoundUnit;

/**
 * A folder in the round's for each unit that has sent something. It shows how far the unit is to Alfresco's other clients,
 * of all units only to the clerks who report for this one; use cases do not read it. To be called as the system.
 */
final class UnitFolders {

    private final NodeService nodes;
    private final PermissionService permissions;
    private final Folders folders;
    private final PropertyValues values;
    private final Directory directory;

    UnitFolders(
            NodeService nodes,
            PermissionService permissions,
            Folders folders,
            PropertyValues values,
            Directory directory) {
        this.nodes = nodes;
        this.permissions = permissions;
        this.folders = folders;
        this.values = values;
        this.directory = directory;
    }

    /** The folder of a unit; null while it has sent nothing. */
    NodeRef find(NodeRef round, String unit) {
        return folders.child(round, FileNames.key(unit));
    }

    /** The folder of a unit, made when it sends something for the first time. */
    NodeRef folder(NodeRef round, String unit) {
        NodeRef known = find(round, unit);
        if (known != null) {
            return known;
        }
        NodeRef made = folders.child(
                round,
                FileNames.key(unit),
                Names.of("rpt:roundUnit"),
                new NodeProperties(values)
                        .set("rpt:unitRoundId", round.getId())
                        .set("rpt:unitCode", unit)
                        .set("rpt:unitName", nameOf(unit)));
        String office = directory.unit(unit).map(Unit::office).orElse(unit);
        permissions.setPermission(
                made, AuthorityNames.of(Authority.clerksOf(office)), PermissionService.CONSUMER, true);
        return made;
    }

    private String nameOf(String unit) {
        return directory.unit(unit).map(Unit::name).orElse(unit);
    }

    /** Shows the unit as it is now, if it has sent anything. */
    void show(NodeRef round, RoundUnit unit) {
        NodeRef folder = unit.submissions() == 0 ? null : find(round, unit.unit());
        if (folder != null) {
            properties(unit).change(nodes, folder);
        }
    }

    private NodeProperties properties(RoundUnit unit) {
        return new NodeProperties(values)
                .set("rpt:unitName", unit.name())
                .set("rpt:unitGroupCode", unit.group())
                .set("rpt:unitState", unit.state().code())
                .set("rpt:unitDueDate", unit.due())
                .set("rpt:unitOpenUntil", unit.openUntil())
                .set("rpt:unitReceivedOn", unit.receivedAt())
                .set("rpt:unitAcceptedOn", unit.acceptedAt())
                .set("rpt:unitOnTime", unit.onTime())
                .set("rpt:unitMissing", unit.missing())
                .set("rpt:unitReminders", unit.reminders())
                .set("rpt:unitDueLevel", unit.level().code());
    }
}
