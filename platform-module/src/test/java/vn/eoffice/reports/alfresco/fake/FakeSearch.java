package vn.eoffice.reports.alfresco.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;

/**
 * Answers CMIS queries of the shape this module writes, as the database does: what the acting user may not read is left
 * out, and after so many permission checks the rest is cut off silently. Stands for SearchService.
 */
public final class FakeSearch {

    private static final int DEFAULT_CHECKS = 1000;

    private final FakeState state;
    private final FakeModel model;
    private final FakeRights rights;
    private final List<String> asked = new ArrayList<>();

    FakeSearch(FakeState state, FakeModel model, FakeRights rights) {
        this.state = state;
        this.model = model;
        this.rights = rights;
    }

    /** The queries that were asked. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public ResultSet query(SearchParameters wanted) {
        asked.add(wanted.getQuery());
        FakeCmis query = FakeCmis.parse(wanted.getQuery());
        int checks = wanted.getMaxPermissionChecks() > 0 ? wanted.getMaxPermissionChecks() : DEFAULT_CHECKS;
        Comparator<FakeNode> order = query.order();
        List<NodeRef> found = state.nodes.values().stream()
                .filter(node -> wanted.getStores().contains(node.ref().getStoreRef())
                        && model.isSubClass(node.type(), query.type())
                        && query.matches(node))
                .sorted(order)
                .limit(checks + 1L)
                .map(FakeNode::ref)
                .filter(rights::mayRead)
                .skip(wanted.getSkipCount())
                .limit(wanted.getMaxItems() > 0 ? wanted.getMaxItems() : Long.MAX_VALUE)
                .toList();
        return Proxied.of(ResultSet.class, new Found(found));
    }

    /** Stands for ResultSet. */
    public record Found(List<NodeRef> refs) {

        public List<NodeRef> getNodeRefs() {
            return refs;
        }

        public int length() {
            return refs.size();
        }

        public NodeRef getNodeRef(int index) {
            return refs.get(index);
        }

        public boolean hasMore() {
            return false;
        }

        public void close() {}
    }
}
