package org.alfresco.service.cmr.rule;

public interface RuleService {
    boolean isEnabled();

    void disableRules();

    void enableRules();
}
