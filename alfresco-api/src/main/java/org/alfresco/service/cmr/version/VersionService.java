package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;

public interface VersionService {
    Version createVersion(NodeRef nodeRef, Map<String, Serializable> versionProperties);

    VersionHistory getVersionHistory(NodeRef nodeRef);
}
