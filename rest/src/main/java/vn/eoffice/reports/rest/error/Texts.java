package vn.eoffice.reports.rest.error;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.message.Messages;

/** The sentences of the contract in the caller's language. Thread-safe. */
public final class Texts {

    private static final List<Locale> SPOKEN = List.of(Messages.VIETNAMESE, Locale.ENGLISH);
    private static final int LONGEST_HEADER = 500;

    private final Messages requests =
            new Messages("vn.eoffice.reports.rest.messages.requests", Texts.class.getClassLoader());
    private final Messages errors = Messages.errors();
    private final Messages findings = Messages.findings();

    /** The language that an {@code Accept-Language} header prefers; Vietnamese when it is null, odd or names others. */
    public Locale language(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
            return Messages.VIETNAMESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Messages.VIETNAMESE : best;
        } catch (IllegalArgumentException e) {
            return Messages.VIETNAMESE;
        }
    }

    /** The sentence of a problem; why a file cannot be read stands among the findings. */
    public String error(String key, List<String> arguments, Locale locale) {
        return Stream.of(requests, errors)
                .filter(bundle -> bundle.has(key))
                .findFirst()
                .orElse(findings)
                .text(locale, key, arguments);
    }

    /** The sentence of a finding; why a file was not taken in a round stands among the errors. */
    public String finding(Finding finding, Locale locale) {
        Messages bundle = findings.has(finding.code()) || !errors.has(finding.code()) ? findings : errors;
        return bundle.text(locale, finding.code(), finding.arguments());
    }
}
