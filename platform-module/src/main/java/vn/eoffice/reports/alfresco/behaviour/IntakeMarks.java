package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.OwnWrites;
import vn.eoffice.reports.alfresco.repository.Transactions;

/**
 * Marks files that came in, within the transaction that brings them: whatever happens to the server, they are read. Reading
 * itself comes after the commit. Files are marked in filing folders, and wherever a client makes a document.
 */
public final class IntakeMarks {

    private static final String KEPT = IntakeMarks.class.getName();

    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final OwnWrites own;
    private final BehaviourFilter filter;
    private final Transactions transactions;
    private final Identity identity;
    private final IntakeQueue queue;
    private final Clock clock;

    public IntakeMarks(
            NodeService nodes,
            DictionaryService dictionary,
            OwnWrites own,
            BehaviourFilter filter,
            Transactions transactions,
            Identity identity,
            IntakeQueue queue,
            Clock clock) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.own = own;
        this.filter = filter;
        this.transactions = transactions;
        this.identity = identity;
        this.queue = queue;
        this.clock = clock;
    }

    /** Something came into a filing folder: made there or moved there. */
    public void onCreateChildAssociation(ChildAssociationRef child, boolean isNew) {
        if (child.isPrimary() && Records.isLive(child.getChildRef())) {
            arrived(child.getParentRef(), child.getChildRef());
        }
    }

    /** A client made a document, in whatever folder. */
    public void onCreateNode(ChildAssociationRef child) {
        if (Records.isLive(child.getChildRef())) {
            markUnfiled(child.getChildRef());
        }
    }

    /** A client said that a file is a document. */
    public void onSetNodeType(NodeRef node, QName before, QName after) {
        markUnfiled(node);
    }

    /**
     * A file that is marked already got another content or name: editors write first and rename later. Or a client wrote
     * into the mark itself, to act for somebody else: then it is marked anew.
     */
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        boolean another = !Objects.equals(url(before), url(after)) || differs(ContentModel.PROP_NAME, before, after);
        boolean forged = (differs(IntakeNames.BY, before, after) || differs(IntakeNames.STATE, before, after))
                && filter.isEnabled(node, Names.DOCUMENT);
        if ((another || forged) && Records.isLive(node)) {
            mark(node);
        }
    }

    private static boolean differs(QName name, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        return !Objects.equals(before.get(name), after.get(name));
    }

    private void arrived(NodeRef folder, NodeRef node) {
        QName type = identity.asSystem(() -> nodes.getType(node));
        if (dictionary.isSubClass(type, ContentModel.TYPE_CONTENT)) {
            markUnfiled(node);
        } else if (dictionary.isSubClass(type, ContentModel.TYPE_FOLDER)) {
            spread(folder, node);
        }
    }

    /** A folder in a filing folder is one itself, unless it has settings of its own. */
    private void spread(NodeRef folder, NodeRef inner) {
        identity.asSystem(() -> {
                    if (!nodes.hasAspect(inner, IntakeNames.FOLDER)) {
                        nodes.addAspect(inner, IntakeNames.FOLDER, FilingFolder.settings(nodes.getProperties(folder)));
                    }
                    return nodes.getChildAssocs(inner);
                })
                .forEach(child -> onCreateChildAssociation(child, false));
    }

    private void markUnfiled(NodeRef node) {
        if (!identity.asSystem(() -> Records.isFiled(nodes.getProperties(node)))) {
            mark(node);
        }
    }

    /** Has the file read once the transaction has committed. */
    void mark(NodeRef node) {
        String by = identity.current();
        identity.asSystem(() -> own.changing(node, () -> {
            Map<QName, Serializable> mark = new HashMap<>();
            mark.put(IntakeNames.STATE, IntakeState.WAITING.code());
            mark.put(IntakeNames.BY, by);
            mark.put(IntakeNames.SINCE, Date.from(clock.instant()));
            mark.put(IntakeNames.ATTEMPTS, 0);
            mark.put(IntakeNames.NOTE, null);
            nodes.addAspect(node, IntakeNames.MARK, mark);
            return node;
        }));
        Set<NodeRef> queued = transactions.kept(KEPT, HashSet::new);
        if (queued.add(node)) {
            transactions.afterCommit(() -> queue.add(node));
        }
    }

    private static String url(Map<QName, Serializable> properties) {
        return properties.get(ContentModel.PROP_CONTENT) instanceof ContentData data ? data.getContentUrl() : null;
    }
}
