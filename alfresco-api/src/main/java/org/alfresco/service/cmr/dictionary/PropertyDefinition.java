package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

public interface PropertyDefinition {
    QName getName();

    boolean isMultiValued();
}
