package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.OwnWrites;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentId;
import vn.eoffice.reports.document.Identities;
import vn.eoffice.reports.document.Sharing;
import vn.eoffice.reports.journal.JournalEntry.Action;
import vn.eoffice.reports.journal.JournalWriter;
import vn.eoffice.reports.port.Documents;

/**
 * Takes over what somebody changed of a draft in Share or by another client, as if they had amended it: keys are worked
 * out anew whatever the client sent, the version goes up, the desk's rights follow the secrecy, the journal tells.
 */
public final class Amendments {

    private final NodeService nodes;
    private final Documents documents;
    private final Identities identities;
    private final UniqueNumbers numbers;
    private final Sharing sharing;
    private final JournalWriter journal;
    private final OwnWrites own;
    private final Identity identity;
    private final Refusals refusals;
    private final Clock clock;

    public Amendments(
            NodeService nodes,
            Documents documents,
            Identities identities,
            UniqueNumbers numbers,
            Sharing sharing,
            JournalWriter journal,
            OwnWrites own,
            Identity identity,
            Refusals refusals,
            Clock clock) {
        this.nodes = nodes;
        this.documents = documents;
        this.identities = identities;
        this.numbers = numbers;
        this.sharing = sharing;
        this.journal = journal;
        this.own = own;
        this.identity = identity;
        this.refusals = refusals;
        this.clock = clock;
    }

    void amended(NodeRef node, Map<QName, Serializable> before) {
        clean(node);
        Document given = read(node);
        String key = identities.keyOf(given.metadata());
        if (!Objects.equals(key, PropertyValues.text(before, "rpt:identityKey"))) {
            numbers.require(node, key, given.metadata().number());
        }
        Document changed = documents.replace(
                given.change().identity(key).modifiedAt(clock.instant()).build());
        sharing.draft(changed);
        journal.write(changed.id(), Action.CHANGED, identity.current());
    }

    private void clean(NodeRef node) {
        identity.asSystem(() -> {
            Map<QName, Serializable> corrections = GivenTexts.corrections(nodes.getProperties(node));
            if (!corrections.isEmpty()) {
                own.changing(node, () -> {
                    nodes.addProperties(node, corrections);
                    return node;
                });
            }
            return node;
        });
    }

    private Document read(NodeRef node) {
        try {
            return documents.find(new DocumentId(node.getId())).orElseThrow();
        } catch (IllegalArgumentException e) {
            throw refusals.of("document.against-model", e.getMessage());
        }
    }
}
