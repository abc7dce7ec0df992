package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

public interface DictionaryService extends MessageLookup {
    boolean isSubClass(QName className, QName ofClassName);

    TypeDefinition getType(QName name);

    AspectDefinition getAspect(QName name);

    PropertyDefinition getProperty(QName propertyName);
}
