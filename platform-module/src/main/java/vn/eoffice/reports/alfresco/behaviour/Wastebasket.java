package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;

/** Drafts that clients put into the wastebasket and take out again. */
public final class Wastebasket {

    private final NodeService nodes;
    private final UniqueNumbers numbers;
    private final JournalWriter journal;
    private final Identity identity;

    public Wastebasket(NodeService nodes, UniqueNumbers numbers, JournalWriter journal, Identity identity) {
        this.nodes = nodes;
        this.numbers = numbers;
        this.journal = journal;
        this.identity = identity;
    }

    /** The journal tells of drafts that were deleted in Share, too. */
    public void beforeDeleteNode(NodeRef node) {
        if (Records.isLive(node) && Records.isFiled(properties(node))) {
            journal.write(new DocumentId(node.getId()), Action.DELETED, identity.current());
        }
    }

    /** Somebody else may have the number by now. */
    public void onRestoreNode(ChildAssociationRef child) {
        Map<QName, Serializable> node = properties(child.getChildRef());
        numbers.require(
                child.getChildRef(),
                PropertyValues.text(node, "rpt:identityKey"),
                PropertyValues.text(node, "rpt:number"));
    }

    private Map<QName, Serializable> properties(NodeRef node) {
        return identity.asSystem(() -> nodes.getProperties(node));
    }
}
