package org.alfresco.repo.audit;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.audit.AuditQueryParameters;
import org.alfresco.service.cmr.audit.AuditService.AuditQueryCallback;

public interface AuditComponent {
    boolean isAuditEnabled();

    Map<String, Serializable> recordAuditValues(String rootPath, Map<String, Serializable> values);

    void auditQuery(AuditQueryCallback callback, AuditQueryParameters parameters, int maxResults);
}
