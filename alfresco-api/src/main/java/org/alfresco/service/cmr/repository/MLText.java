package org.alfresco.service.cmr.repository;

import java.util.HashMap;
import java.util.Locale;

public class MLText extends HashMap<Locale, String> {
    public MLText() {}

    public void addValue(Locale locale, String value) {
        put(locale, value);
    }

    public String getValue(Locale locale) {
        return get(locale);
    }
}
