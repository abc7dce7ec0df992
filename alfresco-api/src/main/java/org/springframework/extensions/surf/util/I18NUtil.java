package org.springframework.extensions.surf.util;

import java.util.Locale;

public class I18NUtil {
    public static Locale getLocale() {
        throw new UnsupportedOperationException();
    }

    public static void setLocale(Locale locale) {
        throw new UnsupportedOperationException();
    }

    public static String getMessage(String messageKey) {
        throw new UnsupportedOperationException();
    }

    public static String getMessage(String messageKey, Object... params) {
        throw new UnsupportedOperationException();
    }
}
