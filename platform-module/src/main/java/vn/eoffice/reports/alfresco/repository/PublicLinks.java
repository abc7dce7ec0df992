package vn.eoffice.reports.alfresco.repository;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Secrecy;

/**
 * Alfresco's links for everybody: "Share" in its clients lets whoever may read a file show it to the world, and whoever has
 * the link reads it without signing in, for as long as the node has the aspect.
 */
public final class PublicLinks {

    /** What a node has that is shown by such a link. */
    public static final QName ASPECT = QName.createQName("http://www.alfresco.org/model/qshare/1.0", "shared");

    private PublicLinks() {}

    /** Whether a document may be shown to the world: it is issued, neither classified nor recalled. */
    public static boolean mayShow(DocumentStatus status, Secrecy secrecy) {
        return !secrecy.isClassified()
                && switch (status) {
                    case ISSUED, DISTRIBUTED, ARCHIVED -> true;
                    default -> false;
                };
    }

    /** Takes the link away, if there is one. To be called as the system. */
    public static void drop(NodeService nodes, NodeRef node) {
        if (nodes.hasAspect(node, ASPECT)) {
            nodes.removeAspect(node, ASPECT);
        }
    }
}
