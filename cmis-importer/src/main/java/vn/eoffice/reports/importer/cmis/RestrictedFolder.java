package vn.eoffice.reports.importer.cmis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.chemistry.opencmis.client.api.ObjectId;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.data.Ace;
import org.apache.chemistry.opencmis.commons.enums.AclPropagation;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.document.Finding;

/**
 * The folder for classified documents. Whoever may enter it is named; the rights are set and then read back, because
 * CMIS has no way to stop the rights that a folder inherits: while somebody else may still enter, nothing is uploaded.
 */
final class RestrictedFolder {

    private static final Logger LOG = LoggerFactory.getLogger(RestrictedFolder.class);
    private static final String ALL = "cmis:all";
    private static final String READ = "cmis:read";

    /** Those whom Alfresco never keeps out. */
    private static final Set<String> ADMINISTRATORS =
            Set.of("ROLE_ADMINISTRATOR", "ROLE_OWNER", "GROUP_ALFRESCO_ADMINISTRATORS", "admin", "System", "system");

    private final Session session;
    private final String user;
    private final List<String> readers;

    /**
     * A folder for these people only.
     *
     * @param user who imports, and may do everything there
     * @param readers people and groups who may read
     */
    RestrictedFolder(Session session, String user, List<String> readers) {
        this.session = session;
        this.user = user;
        this.readers = List.copyOf(readers);
    }

    /**
     * Shuts the folder to all others.
     *
     * @throws UnsuitableServerException when others may still enter it
     */
    void shut(ObjectId folder, String path) {
        Set<String> named = new HashSet<>(readers);
        named.add(user);
        List<Ace> present = session.getAcl(folder, true).getAces().stream()
                .filter(Ace::isDirect)
                .toList();
        apply(
                folder,
                missing(present),
                present.stream()
                        .filter(ace -> !named.contains(ace.getPrincipalId()))
                        .toList());
        List<String> strangers = session.getAcl(folder, false).getAces().stream()
                .map(Ace::getPrincipalId)
                .filter(principal -> !named.contains(principal) && !ADMINISTRATORS.contains(principal))
                .distinct()
                .toList();
        if (!strangers.isEmpty()) {
            throw new UnsuitableServerException(
                    Finding.of("server.folder-open", path, String.join(", ", strangers)), null);
        }
    }

    /** Rights that CMIS cannot name it cannot take away either; who has them is seen when they are read back. */
    private void apply(ObjectId folder, List<Ace> added, List<Ace> removed) {
        try {
            session.applyAcl(folder, added, removed, AclPropagation.PROPAGATE);
        } catch (CmisConstraintException e) {
            LOG.debug("rights of {} stay", removed, e);
            session.applyAcl(folder, added, List.of(), AclPropagation.PROPAGATE);
        }
    }

    private List<Ace> ours() {
        List<Ace> ours = new ArrayList<>();
        ours.add(session.getObjectFactory().createAce(user, List.of(ALL)));
        readers.forEach(reader -> ours.add(session.getObjectFactory().createAce(reader, List.of(READ))));
        return ours;
    }

    private List<Ace> missing(List<Ace> present) {
        return ours().stream().filter(ace -> !contains(present, ace)).toList();
    }

    private static boolean contains(List<Ace> aces, Ace ace) {
        return aces.stream()
                .anyMatch(other -> other.getPrincipalId().equals(ace.getPrincipalId())
                        && other.getPermissions().containsAll(ace.getPermissions()));
    }
}
