package vn.eoffice.reports.alfresco.fake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;

/** Everything that rolls back with a transaction. */
final class FakeState {

    final Map<NodeRef, FakeNode> nodes = new LinkedHashMap<>();
    final Set<AssociationRef> associations = new LinkedHashSet<>();
    final Map<NodeRef, List<FakeVersion>> versions = new HashMap<>();
    final List<FakeAudit.Entry> audit = new ArrayList<>();
    final Map<String, Set<String>> groups = new LinkedHashMap<>();

    /** Work that brings the present state back. */
    Runnable keep() {
        Map<NodeRef, FakeNode> keptNodes = new LinkedHashMap<>(nodes);
        Set<AssociationRef> keptAssociations = new LinkedHashSet<>(associations);
        Map<NodeRef, List<FakeVersion>> keptVersions = new HashMap<>(versions);
        List<FakeAudit.Entry> keptAudit = new ArrayList<>(audit);
        Map<String, Set<String>> keptGroups = new LinkedHashMap<>(groups);
        return () -> {
            replace(nodes, keptNodes);
            associations.clear();
            associations.addAll(keptAssociations);
            replace(versions, keptVersions);
            audit.clear();
            audit.addAll(keptAudit);
            replace(groups, keptGroups);
        };
    }

    private static <K, V> void replace(Map<K, V> all, Map<K, V> kept) {
        all.clear();
        all.putAll(kept);
    }
}
