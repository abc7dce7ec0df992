package vn.eoffice.reports.outline;

import java.util.List;
import java.util.Locale;
import vn.eoffice.reports.message.Messages;

/** The sentences of this package, from the bundle {@code outlines}. */
final class OutlineTexts {

    private static final Messages OWN =
            new Messages("vn.eoffice.reports.messages.outlines", OutlineTexts.class.getClassLoader());
    private static final Messages FILES = Messages.findings();

    private OutlineTexts() {}

    static String text(Locale locale, String key, List<String> arguments) {
        return (OWN.has(key) ? OWN : FILES).text(locale, key, arguments);
    }

    static String text(Locale locale, String key, String... arguments) {
        return text(locale, key, List.of(arguments));
    }

    static String remedy(Locale locale, String key, List<String> arguments) {
        String remedy = key + ".remedy";
        return OWN.has(remedy) ? OWN.text(locale, remedy, arguments) : "";
    }

    static String place(Locale locale, Place place) {
        if (place.line() == 0) {
            return "";
        }
        String line = Integer.toString(place.line());
        return place.path().isEmpty()
                ? text(locale, "place.line", line)
                : text(locale, "place.heading", place.path(), line);
    }
}
