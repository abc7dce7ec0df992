package org.alfresco.service.cmr.repository;

public class InvalidNodeRefException extends RuntimeException {
    private final transient NodeRef nodeRef;

    public InvalidNodeRefException(NodeRef nodeRef) {
        this(null, nodeRef);
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef) {
        super(msg);
        this.nodeRef = nodeRef;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }
}
