package org.alfresco.repo.model;

import org.alfresco.service.cmr.repository.NodeRef;

public class Repository {
    private Repository() {}

    public NodeRef getCompanyHome() {
        throw new UnsupportedOperationException();
    }
}
