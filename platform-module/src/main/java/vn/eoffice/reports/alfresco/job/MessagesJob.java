package vn.eoffice.reports.alfresco.job;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.eoffice.reports.alfresco.repository.Cmis;
import vn.eoffice.reports.alfresco.repository.NodeQueries;
import vn.eoffice.reports.rest.Transactions;

/** Deletes messages of the desk that are older than a province keeps them; the journal tells the same for good. */
public final class MessagesJob implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(MessagesJob.class);
    private static final int AT_ONCE = 1_000;

    private final NodeQueries queries;
    private final NodeService nodes;
    private final Transactions transactions;
    private final Duration kept;
    private final Clock clock;

    /** @param days that messages are kept */
    public MessagesJob(NodeQueries queries, NodeService nodes, Transactions transactions, int days, Clock clock) {
        this.queries = queries;
        this.nodes = nodes;
        this.transactions = transactions;
        this.kept = Duration.ofDays(days);
        this.clock = clock;
    }

    @Override
    public void run() {
        String old = "rpt:messageSentOn < " + Cmis.timestamp(clock.instant().minus(kept));
        int deleted = 0;
        List<NodeRef> some;
        int gone;
        do {
            some = transactions.read(() -> queries.first(AT_ONCE, "rpt:deskMessage", old, "rpt:messageSentOn ASC"));
            gone = new Items(transactions).each(some, this::delete);
            deleted += gone;
        } while (some.size() == AT_ONCE && gone > 0);
        if (deleted > 0) {
            LOG.info("{} old messages deleted", deleted);
        }
    }

    private int delete(NodeRef message) {
        nodes.deleteNode(message);
        return 1;
    }
}
