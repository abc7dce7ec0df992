package vn.eoffice.reports.alfresco.behaviour;

import org.alfresco.service.cmr.repository.NodeRef;
import vn.eoffice.reports.alfresco.repository.Cmis;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.NodeQueries;
import vn.eoffice.reports.alfresco.repository.TransactionLocks;

/**
 * No client gives a document a number that another one has. Whoever gives one waits until nobody else is giving the same,
 * up to the end of their transaction, so that two at once do not both find it free.
 */
public final class UniqueNumbers {

    private final NodeQueries queries;
    private final TransactionLocks locks;
    private final Identity identity;
    private final Refusals refusals;

    public UniqueNumbers(NodeQueries queries, TransactionLocks locks, Identity identity, Refusals refusals) {
        this.queries = queries;
        this.locks = locks;
        this.identity = identity;
        this.refusals = refusals;
    }

    /**
     * Makes sure that no other document has that identity.
     *
     * @param key null while it is not known: nothing is asked then
     * @param number as the message names it
     */
    void require(NodeRef node, String key, String number) {
        if (key == null) {
            return;
        }
        locks.hold("identity", key);
        boolean taken =
                identity.asSystem(() -> queries.find("rpt:document", Cmis.equal("rpt:identityKey", key)).stream()
                        .anyMatch(other -> !other.equals(node)));
        if (taken) {
            throw refusals.of("document.number-taken", number);
        }
    }
}
