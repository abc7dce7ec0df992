package vn.eoffice.reports.alfresco.fake;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.namespace.QName;

/** People and groups. Stands for PersonService and AuthorityService. */
public final class FakeGroups {

    private static final String GROUP = "GROUP_";

    private final FakeState state;
    private final FakeIdentity identity;

    FakeGroups(FakeState state, FakeIdentity identity) {
        this.state = state;
        this.identity = identity;
    }

    public boolean personExists(String userName) {
        return getPersonOrNull(userName) != null;
    }

    public NodeRef getPersonOrNull(String userName) {
        return state.nodes.values().stream()
                .filter(node -> ContentModel.TYPE_PERSON.equals(node.type())
                        && userName.equals(node.properties().get(ContentModel.PROP_USERNAME)))
                .map(FakeNode::ref)
                .findFirst()
                .orElse(null);
    }

    public NodeRef getPerson(String userName) {
        return getPersonOrNull(userName);
    }

    public boolean isEnabled(String userName) {
        return true;
    }

    public NodeRef createPerson(Map<QName, Serializable> properties) {
        NodeRef ref = new NodeRef(
                StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, UUID.randomUUID().toString());
        Map<QName, Serializable> all = new HashMap<>(properties);
        NodeRef root = state.nodes.keySet().iterator().next();
        QName name = QName.createQName("", "person-" + properties.get(ContentModel.PROP_USERNAME));
        ChildAssociationRef parent = new ChildAssociationRef(ContentModel.ASSOC_CHILDREN, root, name, ref, true, -1);
        state.nodes.put(
                ref,
                new FakeNode(ref, ContentModel.TYPE_PERSON, Set.of(), all, parent, null, true, java.util.List.of()));
        return ref;
    }

    public boolean authorityExists(String name) {
        return state.groups.containsKey(name) || personExists(name);
    }

    public String getName(AuthorityType type, String shortName) {
        return type == AuthorityType.GROUP ? GROUP + shortName : shortName;
    }

    public String getShortName(String name) {
        return name.startsWith(GROUP) ? name.substring(GROUP.length()) : name;
    }

    public String createAuthority(AuthorityType type, String shortName) {
        String name = getName(type, shortName);
        state.groups.put(name, Set.of());
        return name;
    }

    public String createAuthority(AuthorityType type, String shortName, String displayName, Set<String> zones) {
        return createAuthority(type, shortName);
    }

    public void addAuthority(String parent, String child) {
        Set<String> members = new LinkedHashSet<>(state.groups.getOrDefault(parent, Set.of()));
        members.add(child);
        state.groups.put(parent, members);
    }

    public void removeAuthority(String parent, String child) {
        Set<String> members = new LinkedHashSet<>(state.groups.getOrDefault(parent, Set.of()));
        members.remove(child);
        state.groups.put(parent, members);
    }

    public void deleteAuthority(String name) {
        state.groups.remove(name);
    }

    public Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate) {
        Set<String> all = new TreeSet<>();
        for (String member : state.groups.getOrDefault(name, Set.of())) {
            boolean isGroup = member.startsWith(GROUP);
            if (type == null || isGroup == (type == AuthorityType.GROUP)) {
                all.add(member);
            }
            if (isGroup && !immediate) {
                all.addAll(getContainedAuthorities(type, member, false));
            }
        }
        return all;
    }

    public Set<String> getAuthoritiesForUser(String userName) {
        Set<String> all = state.groups.keySet().stream()
                .filter(group -> getContainedAuthorities(AuthorityType.USER, group, false)
                        .contains(userName))
                .collect(Collectors.toCollection(TreeSet::new));
        all.add(userName);
        all.add("GROUP_EVERYONE");
        return all;
    }

    public Set<String> getAuthorities() {
        return getAuthoritiesForUser(identity.current());
    }

    public boolean hasAdminAuthority() {
        return identity.isSystem() || getAuthorities().contains("GROUP_ALFRESCO_ADMINISTRATORS");
    }

    /** Only the system is. */
    public boolean isAdminAuthority(String name) {
        return name.equals(FakeIdentity.SYSTEM);
    }
}
