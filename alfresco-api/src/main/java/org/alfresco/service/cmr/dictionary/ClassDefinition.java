package org.alfresco.service.cmr.dictionary;

import java.util.Map;
import org.alfresco.service.namespace.QName;

public interface ClassDefinition {
    QName getName();

    Map<QName, PropertyDefinition> getProperties();
}
