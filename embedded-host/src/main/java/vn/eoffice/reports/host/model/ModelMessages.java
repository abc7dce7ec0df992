package vn.eoffice.reports.host.model;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import vn.eoffice.reports.message.Messages;

/** Words for people about the content model: English for English readers, Vietnamese for all others. */
public final class ModelMessages {

    private static final String MESSAGES = "vn/eoffice/reports/host/messages/model";
    private static final String LABELS = "alfresco/module/report-management/messages/reports-model";
    private static final String PATTERN_PREFIX = "d_dictionary.constraint.regex.error.";

    /** What to tell a person about a violation. */
    public String text(Violation violation, Locale locale) {
        Locale language = language(locale);
        List<String> given = violation.arguments();
        String subject = label(violation.subject(), language);
        if (violation.rule().equals("property.pattern")) {
            return subject + ": " + format(labels(language).getString(PATTERN_PREFIX + given.get(1)), given, language);
        }
        String pattern = bundle(MESSAGES, language).getString(violation.rule());
        return format(pattern, Stream.concat(Stream.of(subject), given.stream()).toList(), language);
    }

    /** What people call a property, type or aspect; the name itself when it has no label. */
    public String label(String name, Locale locale) {
        ResourceBundle labels = labels(language(locale));
        return Stream.of("property", "type", "aspect", "association")
                .map(what -> "rpt_reports." + what + "." + name.replace(':', '_') + ".title")
                .filter(labels::containsKey)
                .map(labels::getString)
                .findFirst()
                .orElse(name);
    }

    private static ResourceBundle labels(Locale language) {
        return bundle(LABELS, language);
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(name, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static String format(String pattern, List<String> arguments, Locale language) {
        return new MessageFormat(pattern, language).format(arguments.toArray());
    }

    private static Locale language(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Messages.VIETNAMESE;
    }
}
