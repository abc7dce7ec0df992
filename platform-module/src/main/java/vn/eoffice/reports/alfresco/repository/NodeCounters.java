package vn.eoffice.reports.alfresco.repository;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.port.Counters;

/**
 * The last number of a series as a property of the series' node. The lock makes others wait instead of failing; that no
 * number comes twice is certain without it, because Alfresco lets only one transaction change a node it has read.
 */
final class NodeCounters implements Counters {

    private static final QName LAST = Names.of("rpt:lastSerial");

    private final Map<String, NodeRef> known = new ConcurrentHashMap<>();
    private final NodeService nodes;
    private final OwnWrites own;
    private final Folders folders;
    private final TransactionLocks locks;
    private final PropertyValues values;
    private final Identity identity;

    NodeCounters(
            AlfrescoServices services,
            Folders folders,
            TransactionLocks locks,
            PropertyValues values,
            Identity identity) {
        this.nodes = services.nodes();
        this.own = new OwnWrites(services);
        this.folders = folders;
        this.locks = locks;
        this.values = values;
        this.identity = identity;
    }

    @Override
    public int next(String series) {
        return identity.asSystem(() -> {
            locks.hold("series-" + series);
            NodeRef node = node(series);
            long next = last(node) + 1;
            own.withoutRules(() -> {
                nodes.setProperty(node, LAST, next);
                return node;
            });
            return Math.toIntExact(next);
        });
    }

    /** Others wait meanwhile: a series that was found once is not looked for again. */
    private NodeRef node(String series) {
        NodeRef found = known.get(series);
        if (found != null && nodes.exists(found)) {
            return found;
        }
        NodeRef node = folders.child(
                folders.series(),
                FileNames.key(series),
                Names.of("rpt:numberSeries"),
                new NodeProperties(values).set("rpt:seriesKey", series));
        known.put(series, node);
        return node;
    }

    @Override
    public int last(String series) {
        return identity.asSystem(() -> folders.findSeries()
                .map(folder -> folders.child(folder, FileNames.key(series)))
                .map(node -> Math.toIntExact(last(node)))
                .orElse(0));
    }

    private long last(NodeRef node) {
        Number last = (Number) nodes.getProperty(node, LAST);
        return last == null ? 0 : last.longValue();
    }
}
