package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

public class DuplicateChildNodeNameException extends RuntimeException {
    private final String name;

    public DuplicateChildNodeNameException(NodeRef parentNodeRef, QName assocTypeQName, String name, Throwable e) {
        super(name, e);
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
