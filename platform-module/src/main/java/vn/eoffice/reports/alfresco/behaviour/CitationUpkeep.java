package vn.eoffice.reports.alfresco.behaviour;

import java.util.Set;
import java.util.function.Supplier;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import vn.eoffice.reports.alfresco.repository.Identity;

/** Links documents in transactions of their own, each in one: a resolution may be cited by thousands. */
public final class CitationUpkeep {

    private final NodeService nodes;
    private final CitationLinks links;
    private final NewTransactions transactions;
    private final Identity identity;

    public CitationUpkeep(NodeService nodes, CitationLinks links, NewTransactions transactions, Identity identity) {
        this.nodes = nodes;
        this.links = links;
        this.transactions = transactions;
        this.identity = identity;
    }

    /** Links those that cite a document to it, and if what it cites has changed, the document to that. */
    void relink(NodeRef node, boolean citing) {
        Set<NodeRef> others = run(() -> {
            if (!nodes.exists(node)) {
                return Set.of();
            }
            if (citing) {
                links.linkCited(node);
            }
            return links.citing(node);
        });
        others.forEach(this::repair);
    }

    /** Links a document to what it cites; returns how many associations were made or removed. */
    int repair(NodeRef node) {
        return run(() -> nodes.exists(node) ? links.linkCited(node) : 0);
    }

    private <T> T run(Supplier<T> work) {
        return identity.asSystem(() -> transactions.run(work));
    }
}
