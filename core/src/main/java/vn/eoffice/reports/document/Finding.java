package vn.eoffice.reports.document;

import java.util.List;
import java.util.Objects;

/**
 * Something a clerk should know of a document, never an exception.
 *
 * @param code a key of the message bundle {@code vn/eoffice/reports/messages/findings}
 * @param arguments what the message names, in its order
 */
public record Finding(String code, List<String> arguments) {

    public Finding {
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    /** A finding whose message names these arguments. */
    public static Finding of(String code, String... arguments) {
        return new Finding(code, List.of(arguments));
    }
}
