package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.alfresco.service.cmr.repository.NodeRef;
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

    private final Directory directory;
    private final AuthorityService authorities;
    private final Identity identity;
    private final Refusals refusals;

    public FolderGuard(Directory directory, AuthorityService authorities, Identity identity, Refusals refusals) {
        this.directory = directory;
        this.authorities = authorities;
        this.identity = identity;
        this.refusals = refusals;
    }

    public void onUpdateProperties(NodeRef folder, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Serializable unit = after.get(UNIT);
        if (unit != null && !Objects.equals(unit, before.get(UNIT)) && !maySpeakFor(unit)) {
            throw refusals.of("filing-folder.not-allowed", unit);
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
