package vn.eoffice.reports.alfresco.behaviour;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import vn.eoffice.reports.alfresco.repository.Cmis;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.NodeQueries;

/**
 * Files whose reading was forgotten, because the server stopped, the queue was full, or somebody had the file open. For a
 * job; safe on several servers at once, since each file is filed under a lock by whoever comes first.
 */
public final class WaitingFiles {

    private final NodeQueries queries;
    private final Intake intake;
    private final NewTransactions transactions;
    private final Identity identity;

    public WaitingFiles(NodeQueries queries, Intake intake, NewTransactions transactions, Identity identity) {
        this.queries = queries;
        this.intake = intake;
        this.transactions = transactions;
        this.identity = identity;
    }

    /** Reads and files whatever waits; returns how many were looked at. */
    public int run() {
        List<NodeRef> waiting = identity.asSystem(() -> transactions.run(
                () -> queries.find("rpt:filingIntake", Cmis.equal("rpt:intakeState", IntakeState.WAITING.code()))));
        waiting.forEach(intake::process);
        return waiting.size();
    }
}
