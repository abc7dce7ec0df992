package vn.eoffice.reports.alfresco.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import vn.eoffice.reports.alfresco.repository.Names;

/**
 * Answers queries of the shape this module writes, as database and index do: what the acting user may not read is left
 * out, and after so many permission checks the rest is cut off silently. Stands for SearchService.
 */
public final class FakeSearch {

    private static final int DEFAULT_CHECKS = 1000;

    private final FakeState state;
    private final FakeModel model;
    private final FakeRights rights;
    private final Function<FakeNode, String> texts;
    private final List<String> asked = new ArrayList<>();

    /** @param texts what the index knows of a node's file */
    FakeSearch(FakeState state, FakeModel model, FakeRights rights, Function<FakeNode, String> texts) {
        this.texts = texts;
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
        Predicate<FakeNode> condition;
        Comparator<FakeNode> order;
        if (SearchService.LANGUAGE_FTS_ALFRESCO.equals(wanted.getLanguage())) {
            condition = FakeAfts.parse(wanted.getQuery(), model, texts);
            order = order(wanted);
        } else {
            FakeCmis query = FakeCmis.parse(wanted.getQuery(), model);
            condition = node -> (model.isSubClass(node.type(), query.type())
                            || node.aspects().contains(query.type()))
                    && query.matches(node);
            order = query.order();
        }
        return Proxied.of(ResultSet.class, new Found(run(wanted, condition, order)));
    }

    private static Comparator<FakeNode> order(SearchParameters wanted) {
        Comparator<FakeNode> order = Comparator.comparing(node -> 0);
        for (SearchParameters.SortDefinition sort : wanted.getSortDefinitions()) {
            order = order.thenComparing(FakeCmis.by(Names.of(sort.getField()), !sort.isAscending()));
        }
        return order;
    }

    private List<NodeRef> run(SearchParameters wanted, Predicate<FakeNode> condition, Comparator<FakeNode> order) {
        int checks = wanted.getMaxPermissionChecks() > 0 ? wanted.getMaxPermissionChecks() : DEFAULT_CHECKS;
        return state.nodes.values().stream()
                .filter(node -> wanted.getStores().contains(node.ref().getStoreRef()) && condition.test(node))
                .sorted(order)
                .limit(checks + 1L)
                .map(FakeNode::ref)
                .filter(rights::mayRead)
                .skip(wanted.getSkipCount())
                .limit(wanted.getMaxItems() > 0 ? wanted.getMaxItems() : Long.MAX_VALUE)
                .toList();
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
