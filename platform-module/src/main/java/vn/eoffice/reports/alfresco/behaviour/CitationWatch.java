package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.Transactions;

/**
 * Has a document linked anew once something has committed that its citations depend on. Bound to an aspect that every
 * document has, so that it sees what use cases write as well.
 */
public final class CitationWatch {

    private static final String KEPT = CitationWatch.class.getName();

    private static final List<QName> DECIDING = Stream.of(
                    "citationKey", "citations", "numberKey", "number", "issueDate", "issuingBody", "secrecy")
            .map(name -> QName.createQName(Names.NAMESPACE, name))
            .toList();

    private final Transactions transactions;
    private final Executor background;
    private final CitationUpkeep upkeep;

    public CitationWatch(Transactions transactions, Executor background, CitationUpkeep upkeep) {
        this.transactions = transactions;
        this.background = background;
        this.upkeep = upkeep;
    }

    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        boolean filed = Records.isFiled(after);
        boolean differs = DECIDING.stream().anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
        if (filed && Records.isLive(node) && (differs || !Records.isFiled(before))) {
            later(node);
        }
    }

    /** Out of the wastebasket; what was linked when it went in is not any more. */
    public void onRestoreNode(ChildAssociationRef child) {
        later(child.getChildRef());
    }

    private void later(NodeRef node) {
        Set<NodeRef> known = transactions.kept(KEPT, HashSet::new);
        if (known.add(node)) {
            transactions.afterCommit(() -> background.execute(() -> upkeep.relink(node)));
        }
    }
}
