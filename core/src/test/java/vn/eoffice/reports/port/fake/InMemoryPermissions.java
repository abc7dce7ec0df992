package vn.eoffice.reports.port.fake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Authority;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.port.Permissions;

/** Grants in a map. */
public final class InMemoryPermissions implements Permissions, Snapshot {

    private final Map<DocumentId, Map<Authority, Access>> grants = new HashMap<>();

    @Override
    public void grant(DocumentId id, Collection<Authority> authorities, Access access) {
        Map<Authority, Access> changed = new HashMap<>(grants(id));
        authorities.forEach(
                authority -> changed.merge(authority, access, (old, more) -> old.compareTo(more) < 0 ? more : old));
        grants.put(id, Map.copyOf(changed));
    }

    @Override
    public void revoke(DocumentId id, Authority authority) {
        Map<Authority, Access> changed = new HashMap<>(grants(id));
        changed.remove(authority);
        grants.put(id, Map.copyOf(changed));
    }

    @Override
    public void closeFiles(DocumentId id) {
        // only use cases open files here
    }

    @Override
    public Map<Authority, Access> grants(DocumentId id) {
        return grants.getOrDefault(id, Map.of());
    }

    @Override
    public boolean allows(Actor actor, DocumentId id, Access access) {
        Map<Authority, Access> granted = grants(id);
        return actor.authorities().stream()
                .map(granted::get)
                .anyMatch(given -> given != null && given.compareTo(access) >= 0);
    }

    @Override
    public Set<DocumentId> readable(Actor actor, Collection<DocumentId> ids) {
        return ids.stream().filter(id -> allows(actor, id, Access.READ)).collect(Collectors.toUnmodifiableSet());
    }

    void forget(DocumentId id) {
        grants.remove(id);
    }

    @Override
    public Runnable keep() {
        Map<DocumentId, Map<Authority, Access>> kept = Map.copyOf(grants);
        return () -> {
            grants.clear();
            grants.putAll(kept);
        };
    }
}
