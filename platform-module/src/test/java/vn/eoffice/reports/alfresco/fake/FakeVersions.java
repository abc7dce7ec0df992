package vn.eoffice.reports.alfresco.fake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;

/** Versions of nodes, newest first. Stands for VersionService. */
public final class FakeVersions {

    private static final StoreRef STORE = new StoreRef("workspace", "version2Store");

    private final FakeState state;
    private final FakeNodes nodes;

    FakeVersions(FakeState state, FakeNodes nodes) {
        this.state = state;
        this.nodes = nodes;
    }

    public Version createVersion(NodeRef ref, Map<String, Serializable> properties) {
        FakeNode node = nodes.node(ref);
        NodeRef frozen = new NodeRef(STORE, UUID.randomUUID().toString());
        state.nodes.put(
                frozen,
                new FakeNode(
                        frozen,
                        node.type(),
                        node.aspects(),
                        node.properties(),
                        null,
                        node.owner(),
                        false,
                        node.aces()));
        List<FakeVersion> versions = new ArrayList<>(state.versions.getOrDefault(ref, List.of()));
        versions.add(0, new FakeVersion(frozen, ref, (versions.size() + 1) + ".0", new HashMap<>(properties)));
        state.versions.put(ref, versions);
        return Proxied.of(Version.class, versions.get(0));
    }

    public VersionHistory getVersionHistory(NodeRef ref) {
        List<FakeVersion> versions = state.versions.get(ref);
        return versions == null ? null : Proxied.of(VersionHistory.class, new History(versions));
    }

    /** Stands for VersionHistory. */
    public record History(List<FakeVersion> versions) {

        public Collection<Version> getAllVersions() {
            return versions.stream()
                    .map(version -> Proxied.of(Version.class, version))
                    .toList();
        }

        public Version getHeadVersion() {
            return Proxied.of(Version.class, versions.get(0));
        }
    }
}
