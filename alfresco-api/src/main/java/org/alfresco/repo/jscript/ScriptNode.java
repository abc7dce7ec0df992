package org.alfresco.repo.jscript;

import org.alfresco.service.cmr.repository.NodeRef;

public class ScriptNode {
    private ScriptNode() {}

    public NodeRef getNodeRef() {
        throw new UnsupportedOperationException();
    }
}
