package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.port.Directory;

/** A folder files for a unit only if a clerk of that unit, or an administrator, says so. */
public final class FolderGuard {

    private static final QName UNIT = Names.of("rpt:filingUnit");

    private final NodeService nodes;
    private final Directory directory;
    private final AuthorityService authorities;
    private final Identity identity;
    private final Refusals refusals;

    public FolderGuard(
            NodeService nodes,
            Directory directory,
            AuthorityService authorities,
            Identity identity,
            Refusals refusals) {
        this.nodes = nodes;
        this.directory = directory;
        this.authorities = authorities;
        this.identity = identity;
        this.refusals = refusals;
    }

    /** Also what a folder got from the one above it: whoever made it owns it, and could make more of it. */
    public void onUpdateProperties(NodeRef folder, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!FilingFolder.settings(before).equals(FilingFolder.settings(after))) {
            requireRight(before.get(UNIT));
            requireRight(after.get(UNIT));
        }
    }

    private void requireRight(Serializable unit) {
        if (unit != null && !maySpeakFor(unit)) {
            throw refusals.of("filing-folder.not-allowed", unit);
        }
    }

    /** A folder that leaves the filing folder it was made in, to whose unit its owner need not belong, files no more. */
    public void onMoveNode(ChildAssociationRef from, ChildAssociationRef to) {
        if (from.getParentRef().equals(to.getParentRef())) {
            return;
        }
        Map<QName, Serializable> settings =
                identity.asSystem(() -> FilingFolder.settings(nodes.getProperties(to.getChildRef())));
        Serializable unit = settings.get(UNIT);
        if (unit != null && !maySpeakFor(unit) && !filesAlike(to.getParentRef(), settings)) {
            identity.asSystem(() -> {
                drop(to.getChildRef(), settings);
                return settings;
            });
        }
    }

    private boolean filesAlike(NodeRef folder, Map<QName, Serializable> settings) {
        return identity.asSystem(
                () -> FilingFolder.settings(nodes.getProperties(folder)).equals(settings));
    }

    private void drop(NodeRef folder, Map<QName, Serializable> settings) {
        if (filesAlike(folder, settings)) {
            nodes.removeAspect(folder, IntakeNames.FOLDER);
            nodes.getChildAssocs(folder).forEach(child -> drop(child.getChildRef(), settings));
        }
    }

    private boolean maySpeakFor(Serializable unit) {
        String user = identity.current();
        return identity.isSystem()
                || identity.asSystem(() -> authorities.isAdminAuthority(user))
                || directory
                        .person(user)
                        .filter(person -> maySpeakFor(person, unit))
                        .isPresent();
    }

    private static boolean maySpeakFor(Actor person, Serializable unit) {
        return person.has(Role.ADMINISTRATOR) || person.has(Role.CLERK) && unit.equals(person.unit());
    }
}
