package org.alfresco.service.cmr.action;

public interface Action extends ParameterizedItem {
    String getActionDefinitionName();

    void setExecuteAsynchronously(boolean executeAsynchronously);
}
