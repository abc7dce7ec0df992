package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.document.DocumentStatus;

/** What clients write into the properties of documents: refused, put right, or taken over as an amendment. */
public final class PropertyGuard {

    private final NewDocuments arrivals;
    private final Amendments amendments;
    private final IntakeMarks marks;
    private final Refusals refusals;

    public PropertyGuard(NewDocuments arrivals, Amendments amendments, IntakeMarks marks, Refusals refusals) {
        this.arrivals = arrivals;
        this.amendments = amendments;
        this.marks = marks;
        this.refusals = refusals;
    }

    /** Alfresco calls it for new nodes too, with nothing before. */
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!Records.isLive(node)) {
            return;
        }
        if (Records.isFiled(before)) {
            filed(node, before, RecordProperties.changed(before, after));
        } else {
            arrivals.given(node, after);
        }
    }

    private void filed(NodeRef node, Map<QName, Serializable> before, Set<QName> changed) {
        if (changed.isEmpty()) {
            return;
        }
        DocumentStatus status = Records.status(before);
        if (!status.isOpen()) {
            throw refusals.closed(status);
        }
        changed.stream().filter(RecordProperties::isKept).findFirst().ifPresent(name -> {
            throw refusals.of("document.kept", name(name));
        });
        if (changed.contains(ContentModel.PROP_CONTENT)) {
            marks.mark(node);
        }
        if (changed.stream().anyMatch(RecordProperties::isOurs)) {
            amendments.amended(node, before);
        }
    }

    private static String name(QName name) {
        String ours = Names.prefixed(name);
        return ours == null ? "cm:" + name.getLocalName() : ours;
    }
}
