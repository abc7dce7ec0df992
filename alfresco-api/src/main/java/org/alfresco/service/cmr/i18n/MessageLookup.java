package org.alfresco.service.cmr.i18n;

import java.util.Locale;

public interface MessageLookup {
    String getMessage(String messageKey, Locale locale);
}
