package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.directory.NodeDirectory;
import vn.eoffice.reports.alfresco.repository.Transactions;

/** Has units and groups read again at once when somebody has changed one on this server; other servers wait a little. */
public final class DirectoryWatch {

    private final Transactions transactions;
    private final NodeDirectory directory;

    public DirectoryWatch(Transactions transactions, NodeDirectory directory) {
        this.transactions = transactions;
        this.directory = directory;
    }

    /** Alfresco calls it for new ones, too. */
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        transactions.afterCommit(directory::forget);
    }

    public void onDeleteNode(ChildAssociationRef child, boolean archived) {
        transactions.afterCommit(directory::forget);
    }
}
