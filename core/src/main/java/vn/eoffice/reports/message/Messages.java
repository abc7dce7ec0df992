package vn.eoffice.reports.message;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts people see, by key. Vietnamese unless the locale asks for English. */
public final class Messages {

    /** The language of the office, spoken to everybody who asks for no other, and of all its papers. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;
    private final ClassLoader loader;

    /**
     * The texts of one bundle.
     *
     * @param bundle its base name with dots or slashes
     * @param loader finds the bundle
     */
    public Messages(String bundle, ClassLoader loader) {
        this.bundle = bundle.replace('/', '.');
        this.loader = loader;
    }

    /** Errors a person can act on. */
    public static Messages errors() {
        return ofCore("errors");
    }

    /** Findings about documents and files. */
    public static Messages findings() {
        return ofCore("findings");
    }

    /** Notices to people. */
    public static Messages notices() {
        return ofCore("notices");
    }

    /** Words of screens and exports. */
    public static Messages labels() {
        return ofCore("labels");
    }

    /** Findings about annex forms and their workbooks, and the words printed in those. */
    public static Messages annex() {
        return ofCore("annex");
    }

    /** Tables an administrator keeps: their columns and words, and why a row is refused. */
    public static Messages settings() {
        return ofCore("settings");
    }

    private static Messages ofCore(String name) {
        return new Messages("vn.eoffice.reports.messages." + name, Messages.class.getClassLoader());
    }

    /** Whether there is a text for that key. */
    public boolean has(String key) {
        return bundle(Locale.ROOT).containsKey(key);
    }

    /** The text with its arguments filled in; the key itself when there is no text. */
    public String text(Locale locale, String key, List<String> arguments) {
        try {
            return new MessageFormat(bundle(locale).getString(key), Locale.ROOT).format(arguments.toArray());
        } catch (MissingResourceException e) {
            return key;
        }
    }

    private ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(bundle, locale, loader, NO_FALLBACK);
    }
}
