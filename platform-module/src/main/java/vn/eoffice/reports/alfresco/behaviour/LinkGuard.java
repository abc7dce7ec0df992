package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.alfresco.repository.PublicLinks;
import vn.eoffice.reports.document.Secrecy;

/** Nobody shows a classified document, or one that is not issued, to the world. */
public final class LinkGuard {

    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final Identity identity;
    private final Refusals refusals;

    public LinkGuard(NodeService nodes, DictionaryService dictionary, Identity identity, Refusals refusals) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.identity = identity;
        this.refusals = refusals;
    }

    /** A link was made; of whatever file. */
    public void onAddAspect(NodeRef node, QName aspect) {
        identity.asSystem(() -> {
            if (dictionary.isSubClass(nodes.getType(node), Names.DOCUMENT) && !mayShow(nodes.getProperties(node))) {
                throw refusals.of("document.not-public");
            }
            return node;
        });
    }

    /** A file that is shown becomes a document, which is a draft. */
    public void onSetNodeType(NodeRef node, QName before, QName after) {
        identity.asSystem(() -> {
            if (!mayShow(nodes.getProperties(node))) {
                PublicLinks.drop(nodes, node);
            }
            return node;
        });
    }

    private static boolean mayShow(Map<QName, Serializable> properties) {
        Secrecy secrecy =
                Secrecy.ofCode(PropertyValues.text(properties, "rpt:secrecy")).orElse(Secrecy.NONE);
        return Records.isFiled(properties) && PublicLinks.mayShow(Records.status(properties), secrecy);
    }
}
