package vn.eoffice.reports.alfresco.repository;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
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

    /** What was collected, for a node that exists. */
    public Map<QName, Serializable> forChange() {
        return new HashMap<>(collected);
    }
}
