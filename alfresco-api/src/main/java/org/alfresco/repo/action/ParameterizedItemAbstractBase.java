package org.alfresco.repo.action;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfresco.service.cmr.action.ParameterDefinition;

public abstract class ParameterizedItemAbstractBase {
    protected abstract void addParameterDefinitions(List<ParameterDefinition> paramList);

    public void setLocales(Set<Locale> locales) {}

    protected String getParamDisplayLabel(String paramName) {
        throw new UnsupportedOperationException();
    }
}
