package org.alfresco.service.cmr.repository;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class NodeRef implements EntityRef {
    private static final Pattern SHAPE = Pattern.compile("([^/:]++)://([^/]++)/([^/]++)");
    private final StoreRef storeRef;
    private final String id;

    public NodeRef(StoreRef storeRef, String id) {
        this.storeRef = storeRef;
        this.id = id;
    }

    public NodeRef(String nodeRef) {
        Matcher parts = SHAPE.matcher(nodeRef);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a node reference: " + nodeRef);
        }
        this.storeRef = new StoreRef(parts.group(1), parts.group(2));
        this.id = parts.group(3);
    }

    public static boolean isNodeRef(String nodeRef) {
        return nodeRef != null && SHAPE.matcher(nodeRef).matches();
    }

    public StoreRef getStoreRef() {
        return storeRef;
    }

    public String getId() {
        return id;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof NodeRef other && id.equals(other.id) && storeRef.equals(other.storeRef);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return storeRef + "/" + id;
    }
}
