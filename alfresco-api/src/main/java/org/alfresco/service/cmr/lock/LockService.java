package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

public interface LockService {
    boolean isLocked(NodeRef nodeRef);
}
