package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;

/**
 * Registers, their entries, numbers, receipts, desk messages, routing slips, rounds with what was handed in, and days off
 * are written by use cases alone, which work as the system. Nobody makes, changes, moves or deletes one by hand, no
 * administrator either: they are what the office proves its documents with. A round that somebody made for themselves
 * would be found by its identity, and its reminders would go to every unit.
 */
public final class RecordKeeping {

    /** The types of such nodes. */
    static final List<QName> TYPES = Stream.of(
                    "rpt:register",
                    "rpt:registerEntry",
                    "rpt:numberSeries",
                    "rpt:receipt",
                    "rpt:deskMessage",
                    "rpt:routingSlip",
                    "rpt:round",
                    "rpt:roundUnit",
                    "rpt:roundUnits",
                    "rpt:submission",
                    "rpt:specialDay",
                    "rpt:issuerRow")
            .map(Names::of)
            .toList();

    private final Identity identity;
    private final Refusals refusals;

    public RecordKeeping(Identity identity, Refusals refusals) {
        this.identity = identity;
        this.refusals = refusals;
    }

    public void onCreateNode(ChildAssociationRef child) {
        requireSystem();
    }

    /** Also called for a new node, and for what is added to it. */
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        requireSystem();
    }

    /** Also called for each record in a folder that is deleted. */
    public void beforeDeleteNode(NodeRef node) {
        requireSystem();
    }

    public void beforeMoveNode(ChildAssociationRef from, NodeRef to) {
        requireSystem();
    }

    /** A record becomes something else. */
    public void beforeSetNodeType(NodeRef node, QName before, QName after) {
        requireSystem();
    }

    /** Something else becomes a record. */
    public void onSetNodeType(NodeRef node, QName before, QName after) {
        requireSystem();
    }

    private void requireSystem() {
        if (!identity.isSystem()) {
            throw refusals.of("record.kept");
        }
    }
}
