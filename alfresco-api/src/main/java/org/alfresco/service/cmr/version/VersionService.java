package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

public interface VersionService {
    boolean isVersioned(NodeRef nodeRef);

    Version createVersion(NodeRef nodeRef, Map<String, Serializable> versionProperties);

    VersionHistory getVersionHistory(NodeRef nodeRef);

    Version getCurrentVersion(NodeRef nodeRef);

    void ensureVersioningEnabled(NodeRef nodeRef, Map<QName, Serializable> versionProperties);

    void deleteVersionHistory(NodeRef nodeRef);
}
