package org.alfresco.service.cmr.site;

import org.alfresco.service.cmr.repository.NodeRef;

public interface SiteInfo {
    NodeRef getNodeRef();

    String getShortName();
}
