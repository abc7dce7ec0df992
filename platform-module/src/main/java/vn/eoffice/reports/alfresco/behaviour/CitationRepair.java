package vn.eoffice.reports.alfresco.behaviour;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.NodeWalk;

/**
 * Puts right the associations of citations that were not made when they should have been, because the server stopped or
 * its queue was full. For a nightly job; running it again changes nothing.
 */
public final class CitationRepair {

    private static final Logger LOG = LoggerFactory.getLogger(CitationRepair.class);

    private final NodeWalk documents;
    private final CitationUpkeep upkeep;
    private final NewTransactions transactions;
    private final Identity identity;

    public CitationRepair(NodeWalk documents, CitationUpkeep upkeep, NewTransactions transactions, Identity identity) {
        this.documents = documents;
        this.upkeep = upkeep;
        this.transactions = transactions;
        this.identity = identity;
    }

    /** Looks at every document, each in a transaction of its own; returns how many associations it made or removed. */
    public int run() {
        AtomicInteger repaired = new AtomicInteger();
        documents.each(
                "rpt:document",
                "rpt:contentHash IS NOT NULL",
                new AsSystem(identity, transactions),
                window -> window.stream().mapToInt(upkeep::repair).forEach(repaired::addAndGet));
        if (repaired.get() > 0) {
            LOG.info("Citations: {} associations put right", repaired.get());
        }
        return repaired.get();
    }

    private record AsSystem(Identity identity, NewTransactions transactions) implements NodeWalk.Reading {

        @Override
        public <T> T run(Supplier<T> query) {
            return identity.asSystem(() -> transactions.run(query));
        }
    }
}
