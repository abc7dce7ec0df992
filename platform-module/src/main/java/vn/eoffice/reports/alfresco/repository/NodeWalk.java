package vn.eoffice.reports.alfresco.repository;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * Goes through all nodes of a type, however many there are, in the order they were made: a job must not begin to fail when
 * an archive has grown.
 */
public final class NodeWalk {

    private static final String MADE = "cmis:creationDate";

    private final NodeQueries queries;
    private final NodeService nodes;
    private final int window;

    /** @param window how many nodes are asked for at once */
    public NodeWalk(NodeQueries queries, NodeService nodes, int window) {
        this.queries = queries;
        this.nodes = nodes;
        this.window = window;
    }

    /**
     * Shows every node that meets the condition, each once.
     *
     * @param reading runs each of the queries, in a transaction that ends with it
     * @param visitor gets a window of nodes, outside of the reading
     */
    public void each(String type, String condition, Reading reading, Consumer<List<NodeRef>> visitor) {
        Instant since = Instant.EPOCH;
        Set<NodeRef> seen = Set.of();
        while (true) {
            String from = condition + " AND " + MADE + " >= " + Cmis.timestamp(since);
            // Those made in the same millisecond as the last come again, so there has to be room beside them.
            int most = window + seen.size();
            Window found = reading.run(() -> read(most, type, from));
            visitor.accept(without(found.nodes(), seen));
            if (found.nodes().size() < most) {
                return;
            }
            since = found.last();
            seen = Set.copyOf(found.youngest());
        }
    }

    private Window read(int most, String type, String condition) {
        List<NodeRef> found = queries.first(most, type, condition, MADE + " ASC");
        if (found.size() < most) {
            return new Window(found, Instant.MAX, List.of());
        }
        Instant last = made(found.get(most - 1));
        int older = most - 1;
        while (older > 0 && made(found.get(older - 1)).equals(last)) {
            older--;
        }
        return new Window(found, last, found.subList(older, most));
    }

    private static List<NodeRef> without(List<NodeRef> some, Set<NodeRef> others) {
        return some.stream().filter(node -> !others.contains(node)).toList();
    }

    private Instant made(NodeRef node) {
        return ((Date) nodes.getProperty(node, ContentModel.PROP_CREATED)).toInstant();
    }

    /** Runs a query where it may be run. */
    @FunctionalInterface
    public interface Reading {

        <T> T run(Supplier<T> query);
    }

    /**
     * @param last when the last of the nodes was made
     * @param youngest those made in the same millisecond
     */
    private record Window(List<NodeRef> nodes, Instant last, List<NodeRef> youngest) {}
}
