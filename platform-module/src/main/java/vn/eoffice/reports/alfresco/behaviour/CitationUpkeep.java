package vn.eoffice.reports.alfresco.behaviour;

import java.util.Set;
import java.util.function.Supplier;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.alfresco.repository.Identity;

/** Links documents in transactions of their own, each in one: a resolution may be cited by thousands. */
public final class CitationUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(CitationUpkeep.class);

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

    /** Links what has changed to what it cites, and to it those that cite it. What fails is left to the nightly job. */
    void relink(Set<NodeRef> citing, Set<NodeRef> cited) {
        citing.forEach(this::repair);
        run(() -> links.citing(cited.stream().filter(nodes::exists).toList())).stream()
                .filter(other -> !citing.contains(other))
                .forEach(this::repair);
    }

    /** Links a document to what it cites; returns how many associations were made or removed, none when it failed. */
    int repair(NodeRef node) {
        try {
            return run(() -> nodes.exists(node) ? links.linkCited(node) : 0);
        } catch (RuntimeException e) {
            LOG.warn("Citations of {} not linked; the nightly job will try again", node, e);
            return 0;
        }
    }

    private <T> T run(Supplier<T> work) {
        return identity.asSystem(() -> transactions.run(work));
    }
}
