package org.alfresco.service.cmr.audit;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.util.Pair;

public class AuditQueryParameters {
    private String applicationName;
    private boolean forward = true;
    private Long fromId;
    private final Map<String, Serializable> searchKeys = new LinkedHashMap<>();

    public String getApplicationName() {
        return applicationName;
    }

    public void setApplicationName(String applicationName) {
        this.applicationName = applicationName;
    }

    public boolean isForward() {
        return forward;
    }

    public void setForward(boolean forward) {
        this.forward = forward;
    }

    public Long getFromId() {
        return fromId;
    }

    public void setFromId(Long fromId) {
        this.fromId = fromId;
    }

    public List<Pair<String, Serializable>> getSearchKeyValues() {
        return searchKeys.entrySet().stream()
                .map(key -> new Pair<>(key.getKey(), key.getValue()))
                .toList();
    }

    public void addSearchKey(String searchKey, Serializable searchValue) {
        searchKeys.put(searchKey, searchValue);
    }
}
