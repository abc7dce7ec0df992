package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.Transactions;

/**
 * Has documents linked anew once something has committed that their citations depend on; those that change at the same
 * time together, because asking who cites a hundred numbers costs hardly more than asking it of one. Bound to an aspect that every
 * document has, so that it sees what use cases write as well.
 */
public final class CitationWatch {

    private static final String KEPT = CitationWatch.class.getName();

    /** What a document cites. */
    private static final List<QName> CITING = names("citationKey", "citations", "secrecy");

    /** What others cite it by. */
    private static final List<QName> CITED_BY = names("numberKey", "number", "issueDate", "issuingBody");

    /** Queries with more numbers than that are not faster. */
    private static final int AT_ONCE = 100;

    /** What has changed, and whether that concerns what it cites itself. */
    private final Map<NodeRef, Boolean> waiting = new ConcurrentHashMap<>();

    private final Transactions transactions;
    private final Executor later;
    private final CitationUpkeep upkeep;

    /** @param later does work after a moment, in which more may have committed */
    public CitationWatch(Transactions transactions, Executor later, CitationUpkeep upkeep) {
        this.transactions = transactions;
        this.later = later;
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
            changed(node, true);
        } else if (differ(CITED_BY, before, after)) {
            changed(node, false);
        }
    }

    private static boolean differ(List<QName> names, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        return names.stream().anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
    }

    /** Out of the wastebasket; what was linked when it went in is not any more. */
    public void onRestoreNode(ChildAssociationRef child) {
        changed(child.getChildRef(), true);
    }

    /** @param citing whether that concerns what the document cites itself */
    private void changed(NodeRef node, boolean citing) {
        Map<NodeRef, Boolean> known = transactions.kept(KEPT, HashMap::new);
        if (known.isEmpty()) {
            transactions.afterCommit(() -> soon(known));
        }
        known.merge(node, citing, Boolean::logicalOr);
    }

    private void soon(Map<NodeRef, Boolean> changed) {
        changed.forEach((node, citing) -> waiting.merge(node, citing, Boolean::logicalOr));
        later.execute(() -> relink(changed.keySet()));
    }

    /** What came together is done by who comes first; the others find nothing of theirs left. */
    private void relink(Set<NodeRef> changed) {
        while (!Collections.disjoint(waiting.keySet(), changed)) {
            relinkSome(Stream.concat(changed.stream(), waiting.keySet().stream()));
        }
    }

    private void relinkSome(Stream<NodeRef> changed) {
        Map<NodeRef, Boolean> some = new HashMap<>();
        changed.filter(waiting::containsKey).limit(AT_ONCE).forEach(node -> {
            Boolean citing = waiting.remove(node);
            if (citing != null) {
                some.put(node, citing);
            }
        });
        Set<NodeRef> citing = new HashSet<>(some.keySet());
        citing.removeIf(node -> !some.get(node));
        upkeep.relink(citing, some.keySet());
    }
}
