package vn.eoffice.reports.alfresco.behaviour;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.NodeQueries;

/**
 * Puts right the associations of citations that were not made when they should have been, because the server stopped or
 * its queue was full. For a nightly job; running it again changes nothing.
 */
public final class CitationRepair {

    private static final Logger LOG = LoggerFactory.getLogger(CitationRepair.class);

    private final NodeQueries queries;
    private final CitationUpkeep upkeep;
    private final NewTransactions transactions;
    private final Identity identity;

    public CitationRepair(NodeQueries queries, CitationUpkeep upkeep, NewTransactions transactions, Identity identity) {
        this.queries = queries;
        this.upkeep = upkeep;
        this.transactions = transactions;
        this.identity = identity;
    }

    /** Looks at every document, each in a transaction of its own; returns how many associations it made or removed. */
    public int run() {
        List<NodeRef> all = identity.asSystem(
                () -> transactions.run(() -> queries.find("rpt:document", "rpt:contentHash IS NOT NULL")));
        int repaired = all.stream().mapToInt(this::repair).sum();
        if (repaired > 0) {
            LOG.info("Citations: {} associations put right in {} documents", repaired, all.size());
        }
        return repaired;
    }

    private int repair(NodeRef node) {
        try {
            return upkeep.repair(node);
        } catch (RuntimeException e) {
            LOG.warn("Citations of {} not repaired", node, e);
            return 0;
        }
    }
}
