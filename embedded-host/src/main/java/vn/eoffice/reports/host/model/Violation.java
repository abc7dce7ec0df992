package vn.eoffice.reports.host.model;

import java.util.List;
import java.util.Objects;

/**
 * Something that breaks the content model.
 *
 * @param subject prefixed name of the property, type or aspect
 * @param rule key of the message bundle {@code vn/eoffice/reports/host/messages/model}
 * @param arguments what the message names besides the subject
 */
public record Violation(String subject, String rule, List<String> arguments) {

    private static final int SHOWN = 80;

    public Violation {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(rule, "rule");
        arguments = List.copyOf(arguments);
    }

    static Violation of(String subject, String rule, Object... arguments) {
        return new Violation(
                subject, rule, List.of(arguments).stream().map(Violation::shown).toList());
    }

    private static String shown(Object argument) {
        String text = argument.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
