package vn.eoffice.reports.alfresco.repository;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Collects the properties of a node; not for sharing between threads. */
public final class NodeProperties {

    private final PropertyValues values;
    private final Map<QName, Serializable> collected = new HashMap<>();

    public NodeProperties(PropertyValues values) {
        this.values = values;
    }

    /** Sets a property by its prefixed name; a null is kept, and removes the property from a node that has it. */
    public NodeProperties set(String name, Object value) {
        return set(Names.of(name), value);
    }

    /** Sets a property. */
    public NodeProperties set(QName name, Object value) {
        collected.put(name, values.stored(value));
        return this;
    }

    /** What was collected, for a node to be made: without those that have no value. */
    public Map<QName, Serializable> forNew() {
        Map<QName, Serializable> known = new HashMap<>(collected);
        known.values().removeIf(value -> value == null);
        return known;
    }

    /**
     * Writes what was collected to a node that exists, as far as it changes anything. Above all a property without a value is left
     * out where the node has none either: Alfresco would keep a row for it, and give the node the aspect that it belongs to.
     */
    public void change(NodeService nodes, NodeRef node) {
        change(nodes, node, nodes.getProperties(node));
    }

    /**
     * The same for a node whose properties were read a moment ago: Alfresco copies them all for each reader.
     *
     * @param before what the node has
     */
    void change(NodeService nodes, NodeRef node, Map<QName, Serializable> before) {
        Map<QName, Serializable> changed = new HashMap<>(collected);
        changed.entrySet().removeIf(property -> Objects.equals(property.getValue(), before.get(property.getKey())));
        nodes.addProperties(node, changed);
    }
}
