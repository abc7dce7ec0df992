package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.document.DocumentStatus;

/** Where a node stands, from its properties. */
final class Records {

    private static final QName REVISION = Names.of("rpt:revision");

    private Records() {}

    /** Whether the node is neither a version nor in the wastebasket. */
    static boolean isLive(NodeRef node) {
        return node.getStoreRef().equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }

    /** Whether a use case has filed it; before that its properties are whatever a client gave. */
    static boolean isFiled(Map<QName, Serializable> properties) {
        return properties.get(REVISION) != null;
    }

    /** A draft unless it says otherwise. */
    static DocumentStatus status(Map<QName, Serializable> properties) {
        return DocumentStatus.ofCode(PropertyValues.text(properties, "rpt:status"))
                .orElse(DocumentStatus.DRAFT);
    }
}
