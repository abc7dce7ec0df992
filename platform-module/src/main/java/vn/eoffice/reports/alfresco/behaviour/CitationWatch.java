package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** What a document cites. */
    private static final List<QName> CITING = names("citationKey", "citations", "secrecy");

    /** What others cite it by. */
    private static final List<QName> CITED_BY = names("numberKey", "number", "issueDate", "issuingBody");

    private final Transactions transactions;
    private final Executor background;
    private final CitationUpkeep upkeep;

    public CitationWatch(Transactions transactions, Executor background, CitationUpkeep upkeep) {
        this.transactions = transactions;
        this.background = background;
        this.upkeep = upkeep;
    }

    private static List<QName> names(String... names) {
        return Stream.of(names)
                .map(name -> QName.createQName(Names.NAMESPACE, name))
                .toList();
    }

    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!Records.isFiled(after) || !Records.isLive(node)) {
            return;
        }
        if (!Records.isFiled(before) || differ(CITING, before, after)) {
            later(node, true);
        } else if (differ(CITED_BY, before, after)) {
            later(node, false);
        }
    }

    private static boolean differ(List<QName> names, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        return names.stream().anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
    }

    /** Out of the wastebasket; what was linked when it went in is not any more. */
    public void onRestoreNode(ChildAssociationRef child) {
        later(child.getChildRef(), true);
    }

    private void later(NodeRef node, boolean citing) {
        Map<NodeRef, Boolean> known = transactions.kept(KEPT, HashMap::new);
        Boolean before = known.get(node);
        known.put(node, citing || Boolean.TRUE.equals(before));
        if (before == null) {
            transactions.afterCommit(() -> background.execute(() -> upkeep.relink(node, known.get(node))));
        }
    }
}
