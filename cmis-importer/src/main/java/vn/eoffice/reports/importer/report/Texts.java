package vn.eoffice.reports.importer.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.extraction.Field;
import vn.eoffice.reports.message.Messages;

/** The importer's words in one language, and core's findings in the same. */
public final class Texts {

    private final Messages own =
            new Messages("vn.eoffice.reports.importer.messages.import", Texts.class.getClassLoader());
    private final Messages findings = Messages.findings();
    private final Locale language;

    public Texts(Locale language) {
        this.language = language;
    }

    /** A text with its arguments filled in. */
    public String text(String key, Object... arguments) {
        return own.text(
                language, key, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** What a finding says. */
    public String finding(Finding finding) {
        Messages messages = own.has(finding.code()) ? own : findings;
        return messages.text(language, finding.code(), finding.arguments());
    }

    /** Fields somebody should look at, with how sure each one is; without, where nothing was read. */
    String doubts(List<Field> fields, Map<Field, Double> confidence) {
        return fields.stream()
                .map(field -> text("field." + field.code()) + percent(confidence.getOrDefault(field, 0.0)))
                .collect(Collectors.joining(", "));
    }

    private static String percent(double confidence) {
        return confidence > 0 ? " (" + Math.round(confidence * 100) + "%)" : "";
    }

    /** A failure: a key of ours, or the server's own words. */
    public String failure(String failure) {
        return own.has(failure) || findings.has(failure) ? finding(Finding.of(failure)) : failure;
    }
}
