package vn.eoffice.reports.alfresco.behaviour;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.alfresco.repository.DocumentNodes;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.OwnWrites;
import vn.eoffice.reports.document.DocumentProperties;
import vn.eoffice.reports.document.DocumentStatus;
import vn.eoffice.reports.document.Identities;
import vn.eoffice.reports.document.Metadata;

/**
 * Documents that a client makes by giving a node the type of one. Until the file has been read they are not filed; what
 * the client says of number, issuer and date is checked at once, what it says of keys is not believed.
 */
public final class NewDocuments {

    private static final QName REVISION = Names.of("rpt:revision");
    private static final QName IDENTITY = Names.of("rpt:identityKey");
    private static final QName STATUS = Names.of("rpt:status");

    private final NodeService nodes;
    private final DocumentNodes mapping;
    private final Identities identities;
    private final UniqueNumbers numbers;
    private final Importers importers;
    private final OwnWrites own;
    private final Identity identity;
    private final Refusals refusals;

    public NewDocuments(
            NodeService nodes,
            DocumentNodes mapping,
            Identities identities,
            UniqueNumbers numbers,
            Importers importers,
            OwnWrites own,
            Identity identity,
            Refusals refusals) {
        this.nodes = nodes;
        this.mapping = mapping;
        this.identities = identities;
        this.numbers = numbers;
        this.importers = importers;
        this.own = own;
        this.identity = identity;
        this.refusals = refusals;
    }

    /** A client has set properties of a document that is not filed yet. */
    void given(NodeRef node, Map<QName, Serializable> given) {
        requireStatus(given);
        Map<QName, Serializable> corrections = GivenTexts.corrections(given);
        Map<QName, Serializable> clean = new HashMap<>(given);
        clean.putAll(corrections);
        Metadata metadata = metadata(clean);
        String key = identities.keyOf(metadata);
        numbers.require(node, key, metadata.number());
        if (!Objects.equals(key, clean.get(IDENTITY))) {
            corrections.put(IDENTITY, key);
        }
        if (Records.isFiled(given)) {
            corrections.put(REVISION, null);
        }
        write(node, corrections);
    }

    private void requireStatus(Map<QName, Serializable> given) {
        DocumentStatus status = Records.status(given);
        boolean allowed = status == DocumentStatus.DRAFT
                || status == DocumentStatus.ARCHIVED && importers.contain(identity.current());
        if (!allowed) {
            throw refusals.of("document.status-not-given", given.get(STATUS));
        }
    }

    private Metadata metadata(Map<QName, Serializable> given) {
        try {
            return DocumentProperties.metadata(mapping.properties(given));
        } catch (IllegalArgumentException e) {
            throw refusals.of("document.against-model", e.getMessage());
        }
    }

    private void write(NodeRef node, Map<QName, Serializable> corrections) {
        if (!corrections.isEmpty()) {
            identity.asSystem(() -> own.changing(node, () -> {
                nodes.addProperties(node, corrections);
                return node;
            }));
        }
    }
}
