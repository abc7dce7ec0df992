package vn.eoffice.reports.alfresco.fake;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * A node as it stands; every change makes another one.
 *
 * @param parent null for the root
 * @param owner null when nobody was made the owner: the creator is
 * @param inherits whether the parent's rights count too
 */
public record FakeNode(
        NodeRef ref,
        QName type,
        Set<QName> aspects,
        Map<QName, Serializable> properties,
        ChildAssociationRef parent,
        String owner,
        boolean inherits,
        List<FakeAce> aces) {

    public FakeNode {
        aspects = Set.copyOf(aspects);
        properties = Collections.unmodifiableMap(new HashMap<>(properties));
        aces = List.copyOf(aces);
    }

    FakeNode type(QName value) {
        return new FakeNode(ref, value, aspects, properties, parent, owner, inherits, aces);
    }

    FakeNode aspects(Set<QName> value) {
        return new FakeNode(ref, type, value, properties, parent, owner, inherits, aces);
    }

    FakeNode properties(Map<QName, Serializable> value) {
        return new FakeNode(ref, type, aspects, value, parent, owner, inherits, aces);
    }

    FakeNode parent(ChildAssociationRef value) {
        return new FakeNode(ref, type, aspects, properties, value, owner, inherits, aces);
    }

    FakeNode owner(String value) {
        return new FakeNode(ref, type, aspects, properties, parent, value, inherits, aces);
    }

    FakeNode inherits(boolean value) {
        return new FakeNode(ref, type, aspects, properties, parent, owner, value, aces);
    }

    FakeNode aces(List<FakeAce> value) {
        return new FakeNode(ref, type, aspects, properties, parent, owner, inherits, value);
    }
}
