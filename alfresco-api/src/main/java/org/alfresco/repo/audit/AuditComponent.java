package org.alfresco.repo.audit;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.audit.AuditQueryParameters;
import org.alfresco.service.cmr.audit.AuditService.AuditQueryCallback;

public interface AuditComponent {
    boolean isAuditEnabled();

    boolean isAuditPathEnabled(String applicationName, String path);

    Map<String, Serializable> recordAuditValuesWithUserFilter(
            String rootPath, Map<String, Serializable> values, boolean useUserFilter);

    void auditQuery(AuditQueryCallback callback, AuditQueryParameters parameters, int maxResults);
}
