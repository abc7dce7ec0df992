package vn.eoffice.reports.alfresco.fake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;

/** Who may do what to a node: grants, inheritance, owners. Stands for PermissionService and OwnableService. */
public final class FakeRights {

    private static final Set<String> READERS =
            Set.of("Consumer", "Editor", "Contributor", "Collaborator", "Coordinator");
    private static final Set<String> LOOKERS =
            Stream.concat(READERS.stream(), Stream.of("ReadProperties")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WRITERS = Set.of("Editor", "Collaborator", "Coordinator");

    private final FakeState state;
    private final FakeGroups groups;
    private final FakeIdentity identity;

    FakeRights(FakeState state, FakeGroups groups, FakeIdentity identity) {
        this.state = state;
        this.groups = groups;
        this.identity = identity;
    }

    boolean mayRead(NodeRef ref) {
        return may(ref, READERS);
    }

    /** Properties need less than files. */
    void checkRead(NodeRef ref) {
        check(ref, LOOKERS);
    }

    void checkReadContent(NodeRef ref) {
        check(ref, READERS);
    }

    void checkWrite(NodeRef ref) {
        check(ref, WRITERS);
    }

    private void check(NodeRef ref, Set<String> permissions) {
        if (!state.nodes.containsKey(ref)) {
            throw new InvalidNodeRefException(ref);
        }
        if (!may(ref, permissions)) {
            throw new AccessDeniedException(identity.current() + " may not: " + permissions + " on " + ref);
        }
    }

    private boolean may(NodeRef ref, Set<String> permissions) {
        String user = identity.current();
        FakeNode node = state.nodes.get(ref);
        if (identity.isSystem() || user.equals(owner(node))) {
            return true;
        }
        Set<String> authorities = groups.getAuthoritiesForUser(user);
        for (FakeNode at = node; at != null; at = at.inherits() ? parent(at) : null) {
            if (at.aces().stream()
                    .anyMatch(ace -> authorities.contains(ace.authority()) && permissions.contains(ace.permission()))) {
                return true;
            }
        }
        return false;
    }

    private FakeNode parent(FakeNode node) {
        return node.parent() == null ? null : state.nodes.get(node.parent().getParentRef());
    }

    private static String owner(FakeNode node) {
        String named = (String) node.properties().get(ContentModel.PROP_OWNER);
        String made = named != null ? named : (String) node.properties().get(ContentModel.PROP_CREATOR);
        return node.owner() != null ? node.owner() : made;
    }

    public AccessStatus hasPermission(NodeRef ref, String permission) {
        boolean allowed = may(ref, PermissionService.READ.equals(permission) ? READERS : WRITERS);
        return allowed ? AccessStatus.ALLOWED : AccessStatus.DENIED;
    }

    public Set<AccessPermission> getAllSetPermissions(NodeRef ref) {
        checkRead(ref);
        Set<AccessPermission> all = new LinkedHashSet<>();
        FakeNode node = state.nodes.get(ref);
        node.aces().forEach(ace -> all.add(permission(ace, true)));
        for (FakeNode at = node; at.inherits() && parent(at) != null; ) {
            at = parent(at);
            at.aces().forEach(ace -> all.add(permission(ace, false)));
        }
        return all;
    }

    private static AccessPermission permission(FakeAce ace, boolean direct) {
        return Proxied.of(AccessPermission.class, new Ace(ace, direct));
    }

    /** An entry as Alfresco shows it. */
    public record Ace(FakeAce ace, boolean direct) {

        public String getAuthority() {
            return ace.authority();
        }

        public String getPermission() {
            return ace.permission();
        }

        public AccessStatus getAccessStatus() {
            return AccessStatus.ALLOWED;
        }

        public AuthorityType getAuthorityType() {
            return ace.authority().startsWith("GROUP_") ? AuthorityType.GROUP : AuthorityType.USER;
        }

        public boolean isSetDirectly() {
            return direct;
        }

        public boolean isInherited() {
            return !direct;
        }
    }

    public void setPermission(NodeRef ref, String authority, String permission, boolean allow) {
        change(ref, node -> {
            List<FakeAce> aces = new ArrayList<>(node.aces());
            FakeAce ace = new FakeAce(authority, permission);
            if (!aces.contains(ace)) {
                aces.add(ace);
            }
            return node.aces(aces);
        });
    }

    public void deletePermission(NodeRef ref, String authority, String permission) {
        change(
                ref,
                node -> node.aces(node.aces().stream()
                        .filter(ace -> !ace.equals(new FakeAce(authority, permission)))
                        .toList()));
    }

    public void clearPermission(NodeRef ref, String authority) {
        change(
                ref,
                node -> node.aces(node.aces().stream()
                        .filter(ace -> !ace.authority().equals(authority))
                        .toList()));
    }

    public void deletePermissions(NodeRef ref) {
        change(ref, node -> node.aces(List.of()));
    }

    public void setInheritParentPermissions(NodeRef ref, boolean inherits) {
        change(ref, node -> node.inherits(inherits));
    }

    public boolean getInheritParentPermissions(NodeRef ref) {
        checkRead(ref);
        return state.nodes.get(ref).inherits();
    }

    public String getOwner(NodeRef ref) {
        checkRead(ref);
        return owner(state.nodes.get(ref));
    }

    public void setOwner(NodeRef ref, String userName) {
        change(ref, node -> node.owner(userName));
    }

    private void change(NodeRef ref, UnaryOperator<FakeNode> change) {
        checkWrite(ref);
        state.nodes.computeIfPresent(ref, (key, node) -> change.apply(node));
    }
}
