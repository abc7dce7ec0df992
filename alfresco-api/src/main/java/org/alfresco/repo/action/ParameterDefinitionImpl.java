package org.alfresco.repo.action;

import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.namespace.QName;

public class ParameterDefinitionImpl implements ParameterDefinition {
    private final String name;
    private final QName type;
    private final boolean isMandatory;
    private final String displayLabel;

    public ParameterDefinitionImpl(String name, QName type, boolean isMandatory, String displayLabel) {
        this.name = name;
        this.type = type;
        this.isMandatory = isMandatory;
        this.displayLabel = displayLabel;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public QName getType() {
        return type;
    }

    @Override
    public boolean isMandatory() {
        return isMandatory;
    }

    @Override
    public boolean isMultiValued() {
        return false;
    }

    @Override
    public String getDisplayLabel() {
        return displayLabel;
    }
}
