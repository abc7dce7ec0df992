package org.alfresco.repo.version;

import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

public interface VersionServicePolicies {
    interface AfterCreateVersionPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "afterCreateVersion");

        void afterCreateVersion(NodeRef versionableNode, Version version);
    }

    interface BeforeCreateVersionPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCreateVersion");

        void beforeCreateVersion(NodeRef versionableNode);
    }
}
