package org.alfresco.service.cmr.action;

import java.io.Serializable;
import java.util.Map;

public interface ParameterizedItem {
    String getId();

    Map<String, Serializable> getParameterValues();

    Serializable getParameterValue(String name);

    void setParameterValue(String name, Serializable value);
}
