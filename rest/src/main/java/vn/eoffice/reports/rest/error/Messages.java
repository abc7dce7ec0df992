package vn.eoffice.reports.rest.error;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import vn.eoffice.reports.document.Finding;

/** The sentences behind message keys, in the caller's language. Thread-safe. */
public final class Messages {

    /** The language of the office, spoken to everybody who asks for no other. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String REQUESTS = "vn.eoffice.reports.rest.messages.requests";
    private static final String ERRORS = "vn.eoffice.reports.messages.errors";
    private static final String FINDINGS = "vn.eoffice.reports.messages.findings";

    /** The language that an {@code Accept-Language} header prefers; Vietnamese when it is null, odd or names others. */
    public Locale language(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return VIETNAMESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
    }

    /** The sentence of a problem. */
    public String error(String key, List<String> arguments, Locale locale) {
        return Stream.of(REQUESTS, ERRORS, FINDINGS)
                .filter(bundle -> has(bundle, key, locale))
                .findFirst()
                .map(bundle -> text(bundle, key, arguments, locale))
                .orElseGet(() -> plain(key, arguments));
    }

    /** The sentence of a finding. */
    public String finding(Finding finding, Locale locale) {
        return has(FINDINGS, finding.code(), locale)
                ? text(FINDINGS, finding.code(), finding.arguments(), locale)
                : plain(finding.code(), finding.arguments());
    }

    private static boolean has(String bundle, String key, Locale locale) {
        try {
            return ResourceBundle.getBundle(bundle, locale, NO_FALLBACK).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static String text(String bundle, String key, List<String> arguments, Locale locale) {
        String pattern = ResourceBundle.getBundle(bundle, locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    private static String plain(String key, List<String> arguments) {
        return arguments.isEmpty() ? key : key + " " + String.join(", ", arguments);
    }
}
