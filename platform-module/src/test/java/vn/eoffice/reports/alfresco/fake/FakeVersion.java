package vn.eoffice.reports.alfresco.fake;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;

/** A version: the frozen node and what was said of it. Stands for Version. */
public record FakeVersion(NodeRef frozen, NodeRef versioned, String label, Map<String, Serializable> properties) {

    public NodeRef getFrozenStateNodeRef() {
        return frozen;
    }

    public NodeRef getVersionedNodeRef() {
        return versioned;
    }

    public String getVersionLabel() {
        return label;
    }

    public Map<String, Serializable> getVersionProperties() {
        return properties;
    }

    public Serializable getVersionProperty(String name) {
        return properties.get(name);
    }
}
